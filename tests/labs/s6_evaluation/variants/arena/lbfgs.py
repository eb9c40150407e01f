"""scipy's L-BFGS on the negative log-likelihood of all games."""


def bradley_terry(games, names):
    from scipy.optimize import minimize

    i = np.array([names.index(a) for a, _, _ in games])
    j = np.array([names.index(b) for _, b, _ in games])
    s = np.array([x for _, _, x in games], dtype=float)

    def loss(t):
        d = t[i] - t[j]
        value = (s * np.logaddexp(0, -d) + (1 - s) * np.logaddexp(0, d)).sum()
        g = 1 / (1 + np.exp(-d)) - s
        grad = np.bincount(i, g, len(t)) - np.bincount(j, g, len(t))
        return value, grad

    t = minimize(
        loss,
        np.zeros(len(names)),
        jac=True,
        method="L-BFGS-B",
        options={"ftol": 1e-15, "gtol": 1e-9, "maxiter": 5000},
    ).x
    t = t * 400 / math.log(10)
    return 1000 + t - t.mean()


def bt_interval(games, names, indices, level=0.95):
    fits = np.vstack([bradley_terry([games[i] for i in row], names) for row in indices])
    return np.column_stack(
        [np.quantile(fits, (1 - level) / 2, axis=0), np.quantile(fits, (1 + level) / 2, axis=0)]
    )
