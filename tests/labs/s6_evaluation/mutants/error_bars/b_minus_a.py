"""The difference the wrong way round."""

HINT = "a has 6 right"


def paired(a, b):
    return _paired(a, b, sign=-1)
