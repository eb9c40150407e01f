"""Hides a query's own position."""

HINT = "itself included"


def flash_attention(*args, **kwargs):
    return _flash(*args, **kwargs, strict=True)
