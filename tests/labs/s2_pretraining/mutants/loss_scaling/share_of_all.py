"""Counts zeros among those that could be lost."""

HINT = "of the four that aren't 0"


def underflow_share(g, scale):
    return float(((g != 0) & ((g * scale).half() == 0)).float().mean())
