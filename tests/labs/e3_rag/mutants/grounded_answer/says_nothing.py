"""An empty text where nothing is left."""

HINT = "as it stands"


def cite(claims, passages, supported):
    said = []
    for c in claims:
        marks = "".join(f" [{i}]" for i, p in enumerate(passages, 1) if supported(c, p))
        if marks:
            said.append(c + marks)
    return " ".join(said)
