"""Writes the quotients into an array like the one that came."""

HINT = "an array of integers"


def mean_distance(vectors):
    if len(vectors) < 2:
        return 0.0
    unit = np.zeros_like(vectors)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit[:] = vectors / np.where(lengths > 0, lengths, 1)
    return float(1 - (unit @ unit.T)[np.triu_indices(len(unit), 1)].mean())
