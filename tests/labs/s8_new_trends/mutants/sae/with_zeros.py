"""Lists rows where the feature is 0."""

HINT = "don't count"


def max_activating(features, feature, k):
    return features[:, feature].argsort(descending=True, stable=True)[:k]
