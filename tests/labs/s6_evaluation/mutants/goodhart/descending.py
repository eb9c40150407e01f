"""Weights in descending order of the proxy."""

HINT = "weights 0, ⅓, ⅔"


def best_of_n_curve(proxy, gold, ns):
    return _curve(proxy, gold, ns, weight=lambda i, n, m: math.comb(m - 1 - i, n - 1) / math.comb(m, n))
