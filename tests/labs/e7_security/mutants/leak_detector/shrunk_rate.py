"""Gives the interval's middle as the rate."""

HINT = "p̂ = k/n"


def attack_success(outcomes):
    _, low, high = _wilson(outcomes)
    return (low + high) / 2, low, high
