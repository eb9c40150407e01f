"""The smallest first."""

HINT = "the largest first"


def max_activating(features, feature, k):
    c = features[:, feature]
    o = c.argsort(stable=True)
    return o[c[o] > 0][:k]
