"""Divides by D."""

HINT = "of q·k/√D"


def flash_attention(q, *args, **kwargs):
    return _flash(q, *args, **kwargs, scale=q.shape[-1])
