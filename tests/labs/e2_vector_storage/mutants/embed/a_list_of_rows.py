"""Returns a list."""

HINT = "not a list of rows"


def embed(texts, batch_size=16):
    return list(_embed(texts, batch_size))
