"""Of equals the higher number first."""

HINT = "of equals the lower number"


def max_activating(features, feature, k):
    c = features[:, feature]
    o = c.argsort(stable=True).flip(0)
    return o[c[o] > 0][:k]
