"""Binomials as floats."""

HINT = "overflows are avoided"


def best_of_n_curve(proxy, gold, ns):
    from scipy.special import comb

    with np.errstate(all="ignore"):
        return _curve(
            proxy, gold, ns, weight=lambda i, n, m: float(np.float64(comb(i, n - 1)) / np.float64(comb(m, n)))
        )
