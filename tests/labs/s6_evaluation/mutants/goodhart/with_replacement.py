"""Draws with replacement."""

HINT = "drawn without replacement"
DEMO = True


def best_of_n_curve(proxy, gold, ns):
    return _curve(proxy, gold, ns, weight=lambda i, n, m: ((i + 1) / m) ** n - (i / m) ** n)
