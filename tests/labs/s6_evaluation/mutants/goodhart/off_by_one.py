"""i choose n over N choose n, scaled to one."""

HINT = "weights 0, ⅓, ⅔"


def best_of_n_curve(proxy, gold, ns):
    return _curve(proxy, gold, ns, weight=lambda i, n, m: math.comb(i + 1, n) / math.comb(m + 1, n + 1))
