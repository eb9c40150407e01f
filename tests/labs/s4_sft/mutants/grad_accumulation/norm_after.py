"""Returns the norm after clipping."""

HINT = "of all gradients, taken as one vector"


def clip_(params, max_norm):
    return min(_clip(params, max_norm), max_norm)
