"""Doesn't divide by √D."""

HINT = "of q·k/√D"


def flash_attention(*args, **kwargs):
    return _flash(*args, **kwargs, scale=1.0)
