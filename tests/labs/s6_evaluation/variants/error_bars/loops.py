"""Sorted means with interpolation by hand; loops; the tail by comb."""


def bootstrap_ci(values, indices, level=0.95):
    if len(values) == 0:
        raise ValueError("empty")
    means = sorted(sum(float(values[i]) for i in row) / len(row) for row in indices)

    def at(q):
        place = q * (len(means) - 1)
        i = min(int(place), len(means) - 1)
        j = min(i + 1, len(means) - 1)
        return means[i] + (place - i) * (means[j] - means[i])

    return [at((1 - level) / 2), at((1 + level) / 2)]


def clustered_se(values, clusters):
    n = len(values)
    mean = sum(values) / n
    labels = list(clusters)
    total = 0
    for c in set(labels):
        total += sum(v - mean for v, l in zip(values, labels) if l == c) ** 2
    return total**0.5 / n


def paired(a, b):
    n = len(a)
    d = [int(x) - int(y) for x, y in zip(a, b)]
    mean = sum(d) / n
    var = sum((x - mean) ** 2 for x in d) / (n - 1)
    b_, c_ = d.count(1), d.count(-1)
    m = b_ + c_
    tail = sum(math.comb(m, i) for i in range(min(b_, c_) + 1)) / 2**m
    return {"p": min(1.0, 2 * tail), "se": (var / n) ** 0.5, "diff": mean}
