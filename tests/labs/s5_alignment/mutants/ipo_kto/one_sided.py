"""IPO that doesn't mind a margin beyond."""

HINT = "beyond it the loss rises again"


def ipo_loss(*numbers, tau=0.1):
    return _ipo(*numbers, tau=tau, one_sided=True)
