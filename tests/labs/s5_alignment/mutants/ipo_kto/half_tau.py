"""IPO's margin as τ/2."""

HINT = "1/(2τ) is 5"


def ipo_loss(*numbers, tau=0.1):
    return _ipo(*numbers, tau=tau, target=lambda t: t / 2)
