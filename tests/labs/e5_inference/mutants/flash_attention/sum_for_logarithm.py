"""Returns the sum and not its logarithm."""

HINT = "the natural logarithm of the sum"


def flash_attention(*args, **kwargs):
    out, lse = _flash(*args, **kwargs)
    return out, lse.exp()
