"""Adds the margin."""

HINT = "the margin is taken off the gap"


def bt_loss(chosen, rejected, margin=None, center=0.0):
    return _bt(chosen, rejected, margin, center, add=True)
