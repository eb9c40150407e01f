"""All numbers in one bracket."""

HINT = "a space and [i]"


def cite(claims, passages, supported):
    said = []
    for c in claims:
        marks = [str(i) for i, p in enumerate(passages, 1) if supported(c, p)]
        if marks:
            said.append(f"{c} [{', '.join(marks)}]")
    return " ".join(said) or "I don't know."
