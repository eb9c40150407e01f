"""The most negative last."""

HINT = "the most negative first"


def candidates(grad, k, banned):
    return _candidates(grad, k, banned).flip(1)
