"""Changes what was passed in."""

HINT = "return new tensors"


def smooth(norm_weight, weights, act_absmax, alpha=0.5):
    new_norm, new, s = _smooth(norm_weight, weights, act_absmax, alpha)
    norm_weight.div_(s)
    for w in weights:
        w.mul_(s)
    return norm_weight, weights, s
