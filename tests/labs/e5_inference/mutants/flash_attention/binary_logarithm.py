"""Returns a logarithm to base 2."""

HINT = "the natural logarithm of the sum"


def flash_attention(*args, **kwargs):
    return _flash(*args, **kwargs, base=2)
