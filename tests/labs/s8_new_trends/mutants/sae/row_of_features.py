"""Takes a row for the feature."""

HINT = "the largest first"


def max_activating(features, feature, k):
    c = features[feature]
    o = c.argsort(descending=True, stable=True)
    return o[c[o] > 0][:k]
