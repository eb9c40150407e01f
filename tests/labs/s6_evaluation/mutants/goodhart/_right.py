"""A right curve with a knob for each mistake."""


def _curve(proxy, gold, ns, *, weight=None, sort=True, gold_order=None, check=lambda n, m: 1 <= n <= m):
    proxy, gold = np.asarray(proxy, dtype=float), np.asarray(gold, dtype=float)
    o = np.argsort(proxy) if sort else np.arange(len(proxy))
    g = gold_order(gold, o) if gold_order else gold[o]
    m, out = len(proxy), []
    for n in ns:
        if not check(n, m):
            raise ValueError(n)
        w = np.array(
            [(weight or (lambda i, n, m: math.comb(i, n - 1) / math.comb(m, n)))(i, n, m) for i in range(m)]
        )
        out.append((float(w @ proxy[o]), float(w @ g)))
    return out
