"""Sorts the proxy alone."""

HINT = "sort both by the proxy"


def best_of_n_curve(proxy, gold, ns):
    return _curve(proxy, gold, ns, gold_order=lambda g, o: g)
