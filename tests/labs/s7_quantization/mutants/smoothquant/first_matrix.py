"""Looks at the first matrix alone."""

HINT = "the largest weight of a column over all matrices"


def smooth(norm_weight, weights, act_absmax, alpha=0.5):
    return _smooth(norm_weight, weights, act_absmax, alpha, first=True)
