"""Doesn't divide by 1 + z²/n."""

HINT = "the formula above"


def attack_success(outcomes):
    p, low, high = _wilson(outcomes)
    scale = 1 + 1.959963984540054**2 / len(outcomes)
    return p, low * scale, high * scale
