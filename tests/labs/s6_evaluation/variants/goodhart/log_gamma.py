"""Log-binomials by scipy's gammaln, a matrix for the result."""


def best_of_n_curve(proxy, gold, ns):
    from scipy.special import gammaln

    p, g = np.array(proxy, float), np.array(gold, float)
    o = p.argsort()
    m = len(p)
    if any(n not in range(1, m + 1) for n in ns):
        raise ValueError("n")
    lc = lambda a, b: gammaln(a + 1) - gammaln(b + 1) - gammaln(a - b + 1)
    rows = []
    for n in ns:
        i = np.arange(n - 1, m)
        w = np.exp(lc(i, n - 1) - lc(m, n))
        w = w / w.sum()
        rows.append((w @ p[o][n - 1 :], w @ g[o][n - 1 :]))
    return rows
