"""scipy's τ, which is not a number where all are equal."""

HINT = "no division by 0"


def kendall_tau(x, y):
    return float(scipy.stats.kendalltau(x, y).statistic) if len(x) > 1 else 0.0
