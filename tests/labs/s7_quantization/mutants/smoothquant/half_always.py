"""Takes the root, whatever α is."""

HINT = "α is the exponent of the activations"


def smooth(norm_weight, weights, act_absmax, alpha=0.5):
    return _smooth(norm_weight, weights, act_absmax, 0.5)
