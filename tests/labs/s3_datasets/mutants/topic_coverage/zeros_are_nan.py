"""Divides by the length of a vector of zeros."""

HINT = "mind the division"


def mean_distance(vectors):
    if len(vectors) < 2:
        return 0.0
    with np.errstate(invalid="ignore"):
        unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return float(1 - (unit @ unit.T)[np.triu_indices(len(vectors), 1)].mean())
