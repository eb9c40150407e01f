"""f is the identity backward too."""

HINT = "backward the sum of all ranks' gradients"


def make_f(comm):
    return lambda x: x
