"""Returns the activations."""

HINT = "not activations"


def max_activating(features, feature, k):
    c = features[:, feature]
    o = c.argsort(descending=True, stable=True)
    return c[o[c[o] > 0][:k]]
