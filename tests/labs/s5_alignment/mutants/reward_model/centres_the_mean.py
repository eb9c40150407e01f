"""Centres the mean of the two."""

HINT = "the mean of (c + r)²"


def bt_loss(chosen, rejected, margin=None, center=0.0):
    return _bt(chosen, rejected, margin, center, half=True)
