"""IPO over the tokens of both answers."""

HINT = "over its own answer's tokens"


def ipo_loss(*numbers, tau=0.1):
    return _ipo(*numbers, tau=tau, both=True)
