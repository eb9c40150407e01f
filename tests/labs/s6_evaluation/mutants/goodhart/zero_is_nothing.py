"""Lets n = 0 through."""

HINT = "n = 0 of three"


def best_of_n_curve(proxy, gold, ns):
    return [(0.0, 0.0) if n == 0 else _curve(proxy, gold, [n])[0] for n in ns]
