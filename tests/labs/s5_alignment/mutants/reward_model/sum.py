"""The sum over pairs."""

HINT = "the mean, not the sum"


def bt_loss(chosen, rejected, margin=None, center=0.0):
    return _bt(chosen, rejected, margin, center, total=True)
