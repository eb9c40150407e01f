"""The best gold score of each set."""

HINT = "gold goes with its candidate"


def best_of_n_curve(proxy, gold, ns):
    return [(a, _curve(gold, gold, [n])[0][1]) for n, (a, _) in zip(ns, _curve(proxy, gold, ns))]
