"""Returns the rows in the order in which they were computed."""

HINT = "undo the sorting"


def embed(texts, batch_size=16):
    return _embed(texts, batch_size, restore=False)
