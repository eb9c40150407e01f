"""Returns the norm after clipping."""

HINT = "before clipping"


def clip_(params, max_norm):
    return min(_clip(params, max_norm), max_norm)
