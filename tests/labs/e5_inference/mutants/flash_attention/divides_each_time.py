"""Divides by the sum in every block."""

HINT = "divide by ℓ once, at the end"


def flash_attention(*args, **kwargs):
    return _flash(*args, **kwargs, divide="each")
