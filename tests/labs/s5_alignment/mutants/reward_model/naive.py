"""The logarithm of a sigmoid."""

HINT = "F.logsigmoid is stable"


def bt_loss(chosen, rejected, margin=None, center=0.0):
    return _bt(chosen, rejected, margin, center, naive=True)
