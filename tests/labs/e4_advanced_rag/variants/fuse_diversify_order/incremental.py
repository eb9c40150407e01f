"""Maxima are kept from step to step; a Counter; a deque."""


def rag_fusion(queries, retrieve, k):
    from collections import Counter

    if k < 0:
        raise ValueError("k")
    c = Counter()
    for query in queries:
        c.update({i: 1 / (61 + r) for r, i in enumerate(retrieve(query))})
    return [i for i, _ in sorted(c.items(), key=lambda p: (-np.round(p[1], 10), p[0]))][:k]


def mmr(q, X, k, lam, pool):
    if k < 0 or pool < 0 or lam != min(max(lam, 0), 1):
        raise ValueError("arguments")
    U = np.asarray(X, float) / np.sqrt((np.asarray(X, float) ** 2).sum(1))[:, None]
    s = U @ q / np.sqrt(q @ q)
    ids = np.lexsort((np.arange(len(s)), -s.round(12)))[:pool]
    top, out = np.zeros(len(ids)), []
    open_ = np.ones(len(ids), bool)
    for _ in range(min(k, len(ids))):
        g = np.where(open_, np.round(lam * s[ids] - (1 - lam) * top, 9), -np.inf)
        j = int(np.argmax(g))
        open_[j] = False
        new = U[ids] @ U[ids[j]]
        top = new if not out else np.maximum(top, new)
        out.append(int(ids[j]))
    return np.array(out, dtype=int).tolist()


def reading_order(ids):
    from collections import deque

    d = deque()
    for place in reversed(range(len(ids))):
        (d.append if place % 2 else d.appendleft)(ids[place])
    return list(d)
