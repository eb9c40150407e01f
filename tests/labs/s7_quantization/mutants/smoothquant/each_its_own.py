"""Scales each matrix by its own s."""

HINT = "one s for all"
DEMO = True


def smooth(norm_weight, weights, act_absmax, alpha=0.5):
    return _smooth(norm_weight, weights, act_absmax, alpha, each=True)
