"""A line for each claim."""

HINT = "joined by one space"


def cite(claims, passages, supported):
    said = []
    for c in claims:
        marks = "".join(f" [{i}]" for i, p in enumerate(passages, 1) if supported(c, p))
        if marks:
            said.append(c + marks)
    return "\n".join(said) or "I don't know."
