"""A 90 % interval: 95 % at one side."""

HINT = "z = 1.959964"


def attack_success(outcomes):
    return _wilson(outcomes, z=statistics.NormalDist().inv_cdf(0.95))
