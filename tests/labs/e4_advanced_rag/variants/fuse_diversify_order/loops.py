"""Lists and loops, without matrices."""


def rag_fusion(queries, retrieve, k):
    if k < 0:
        raise ValueError(k)
    from fractions import Fraction

    found = [list(retrieve(query)) for query in queries]
    ids = {i for one in found for i in one}
    total = {i: sum(Fraction(1, 61 + one.index(i)) for one in found if i in one) for i in ids}
    return sorted(sorted(ids), key=total.__getitem__, reverse=True)[:k]


def mmr(q, X, k, lam, pool):
    if min(k, pool) < 0 or lam < 0 or lam > 1:
        raise ValueError("no")

    def cos(a, b):
        return float(
            sum(x * y for x, y in zip(a, b)) / math.sqrt(sum(x * x for x in a) * sum(y * y for y in b))
        )

    order = sorted(range(len(X)), key=lambda i: (-round(cos(q, X[i]), 12), i))[:pool]
    out = []
    while len(out) < k and len(out) < len(order):
        best, value = None, None
        for i in order:
            if i in out:
                continue
            v = round(lam * cos(q, X[i]) - (1 - lam) * max((cos(X[i], X[c]) for c in out), default=0.0), 9)
            if value is None or v > value:
                best, value = i, v
        out.append(best)
    return out


def reading_order(ids):
    out = [None] * len(ids)
    for place, i in enumerate(ids):
        out[place // 2 if place % 2 == 0 else -(place // 2) - 1] = i
    return out
