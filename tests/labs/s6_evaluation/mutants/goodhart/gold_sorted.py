"""Sorts gold by gold."""

HINT = "gold goes with its candidate"


def best_of_n_curve(proxy, gold, ns):
    return _curve(proxy, gold, ns, gold_order=lambda g, o: np.sort(g))
