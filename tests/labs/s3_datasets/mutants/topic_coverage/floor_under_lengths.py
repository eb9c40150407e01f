"""Sets a floor under the lengths, against division by zero."""

HINT = "nothing added to it, and no floor under it"


def mean_distance(vectors):
    if len(vectors) < 2:
        return 0.0
    unit = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    return float(1 - (unit @ unit.T)[np.triu_indices(len(unit), 1)].mean())
