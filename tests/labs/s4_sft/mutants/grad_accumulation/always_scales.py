"""Scales up to the limit too."""

HINT = "none above 1"


def clip_(params, max_norm):
    return _clip(params, max_norm, always=True)
