"""Takes all where n is larger than N."""

HINT = "n = 4 of three"


def best_of_n_curve(proxy, gold, ns):
    return _curve(proxy, gold, [min(n, len(proxy)) for n in ns])
