"""Keeps everything."""

HINT = "nothing inside the block may be kept"


def checkpoint(module, x):
    return module(x)
