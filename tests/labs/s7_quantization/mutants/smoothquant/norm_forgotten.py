"""Scales the weights up, and leaves the norm."""

HINT = "divide the norm's weight by s"


def smooth(norm_weight, weights, act_absmax, alpha=0.5):
    _, new, s = _smooth(norm_weight, weights, act_absmax, alpha)
    return norm_weight.clone(), new, s
