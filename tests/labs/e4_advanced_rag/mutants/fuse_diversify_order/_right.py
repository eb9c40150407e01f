"""All three with a knob for each mistake."""


def _fuse(queries, retrieve, k, *, start=1, k0=60, tie=lambda i: i, check=True, best=False):
    if check and k < 0:
        raise ValueError("k")
    s = {}
    for query in queries:
        for rank, i in enumerate(retrieve(query), start):
            s[i] = max(s.get(i, 0), 1 / (k0 + rank)) if best else s.get(i, 0) + 1 / (k0 + rank)
    return sorted(s, key=lambda i: (-round(s[i], 12), tie(i)))[: max(k, 0)]


def _choose(
    q, X, k, lam, pool, *, norm=True, most="max", swap=False, everything=False, check=True, weight=True
):
    if check and (k < 0 or pool < 0 or not 0 <= lam <= 1):
        raise ValueError("arguments")
    unit = X / np.linalg.norm(X, axis=1, keepdims=True) if norm else np.asarray(X, float)
    near = unit @ (q / np.linalg.norm(q) if norm else q)
    left = [int(i) for i in np.argsort(-near, kind="stable")][: len(X) if everything else pool]
    chosen = []
    while left and len(chosen) < min(k, pool):
        like = unit[left] @ unit[chosen].T if chosen else np.zeros((len(left), 1))
        m = (
            like.max(1)
            if most == "max"
            else like.mean(1)
            if most == "mean"
            else like[:, -1]
            if most == "last"
            else like.sum(1)
        )
        w = 1 - lam if swap else lam
        gain = (w * near[left] - ((1 - w) if weight else 1) * m).round(9)
        chosen.append(left.pop(int(gain.argmax())))
    return chosen
