"""Counts each vector's distance to itself."""

HINT = "no vector with itself"


def mean_distance(vectors):
    if len(vectors) < 2:
        return 0.0
    unit = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
    return float(1 - (unit @ unit.T).mean())
