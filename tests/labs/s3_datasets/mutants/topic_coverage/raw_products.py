"""Doesn't bring the vectors to length 1."""

HINT = "each vector to length 1 first"


def mean_distance(vectors):
    if len(vectors) < 2:
        return 0.0
    return float(1 - (vectors @ vectors.T)[np.triu_indices(len(vectors), 1)].mean())
