"""IPO without the lengths."""

HINT = "over its own answer's tokens"


def ipo_loss(*numbers, tau=0.1):
    return _ipo(*numbers, tau=tau, lengths=False)
