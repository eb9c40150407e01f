"""Multiplies the norm and divides the weights."""

HINT = None


def smooth(norm_weight, weights, act_absmax, alpha=0.5):
    return _smooth(norm_weight, weights, act_absmax, alpha, up=True)
