"""Takes the candidates as they come."""

HINT = "sort both by the proxy"


def best_of_n_curve(proxy, gold, ns):
    return _curve(proxy, gold, ns, sort=False)
