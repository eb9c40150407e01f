"""A 90 % interval: 95 % at one side."""

HINT = "z = 1.959964"


def attack_success(outcomes):
    return _wilson(outcomes, z=1.6448536269514722)
