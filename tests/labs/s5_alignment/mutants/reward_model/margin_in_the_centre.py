"""Takes the margin off the chosen reward before both terms."""

HINT = "(c + r)² is without it"


def bt_loss(chosen, rejected, margin=None, center=0.0):
    if margin is not None:
        chosen = chosen - margin
    return _bt(chosen, rejected, None, center)
