"""Shares in place of counts; loops; Counter of pairs."""


def kappa(a, b, labels, weights=None):
    n = len(a)
    if n != len(b) or not set(a) | set(b) <= set(labels):
        raise ValueError("lengths or labels")
    power = {"linear": 1, "quadratic": 2}.get(weights)
    cost = lambda x, y: (x != y) if power is None else abs(labels.index(x) - labels.index(y)) ** power
    p, q = Counter(a), Counter(b)
    seen = sum(c / n * cost(x, y) for (x, y), c in Counter(zip(a, b)).items())
    chance = sum(p[x] / n * q[y] / n * cost(x, y) for x in labels for y in labels)
    return 1.0 - seen / chance if chance > 0 else 1.0


def krippendorff_alpha(units):
    seen, values = 0, []
    for unit in units:
        got = [v for v in unit if v is not None]
        if len(got) > 1:
            values += got
            seen += sum(x != y for x, y in combinations(got, 2)) * 2 / (len(got) - 1)
    if not values:
        raise ValueError("nothing")
    n = len(values)
    chance = 2 * sum(x != y for x, y in combinations(values, 2)) / (n - 1)
    return 1.0 if chance == 0 else 1 - seen / chance
