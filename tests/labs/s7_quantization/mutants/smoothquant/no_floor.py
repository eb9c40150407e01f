"""A silent channel's s is 0."""

HINT = "one divides by it"


def smooth(norm_weight, weights, act_absmax, alpha=0.5):
    return _smooth(norm_weight, weights, act_absmax, alpha, floor=0.0)
