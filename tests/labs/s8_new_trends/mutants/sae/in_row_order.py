"""In the order of the rows."""

HINT = "the largest first"


def max_activating(features, feature, k):
    c = features[:, feature]
    o = c.argsort(descending=True, stable=True)
    return o[c[o] > 0][:k].sort().values
