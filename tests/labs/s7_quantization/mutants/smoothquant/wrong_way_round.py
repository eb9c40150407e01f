"""Multiplies the norm and divides the weights."""

HINT = "divide the norm's weight by s"


def smooth(norm_weight, weights, act_absmax, alpha=0.5):
    return _smooth(norm_weight, weights, act_absmax, alpha, up=True)
