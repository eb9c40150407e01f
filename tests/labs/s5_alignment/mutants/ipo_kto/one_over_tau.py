"""IPO's margin as 1/τ."""

HINT = "1/(2τ) is 5"


def ipo_loss(*numbers, tau=0.1):
    return _ipo(*numbers, tau=tau, target=lambda t: 1 / t)
