"""Counts passages from 0."""

HINT = "counted from 1"


def cite(claims, passages, supported):
    said = []
    for c in claims:
        marks = [f"[{i}]" for i, p in enumerate(passages) if supported(c, p)]
        if marks:
            said.append(" ".join([c, *marks]))
    return " ".join(said) or "I don't know."
