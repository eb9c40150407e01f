"""Weights from the top down, each from the one above."""


def best_of_n_curve(proxy, gold, ns):
    pairs = sorted(zip(map(float, proxy), map(float, gold)), reverse=True)
    total, out = len(pairs), []
    for n in ns:
        if n < 1 or n > total:
            raise ValueError("n")
        weight, a, b = n / total, 0.0, 0.0
        for rank, (p, g) in enumerate(pairs):
            a, b = a + weight * p, b + weight * g
            left = total - 1 - rank
            weight *= (left - n + 1) / left if left > 0 else 0
        out.append([a, b])
    return out
