"""Counts the candidates from one, so that the weights add up to more than one."""

HINT = "weights 0, ⅓, ⅔"


def best_of_n_curve(proxy, gold, ns):
    return _curve(proxy, gold, ns, weight=lambda i, n, m: math.comb(i + 1, n - 1) / math.comb(m, n))
