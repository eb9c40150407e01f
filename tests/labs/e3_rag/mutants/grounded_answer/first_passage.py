"""Cites the first passage alone."""

HINT = "for *every* supporting passage"


def cite(claims, passages, supported):
    found = [(c, next((i for i, p in enumerate(passages, 1) if supported(c, p)), None)) for c in claims]
    return " ".join(f"{c} [{i}]" for c, i in found if i) or "I don't know."
