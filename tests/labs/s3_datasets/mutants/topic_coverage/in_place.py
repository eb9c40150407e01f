"""Divides the caller's vectors."""

HINT = "are cut or refused: make a new array"


def mean_distance(vectors):
    if len(vectors) < 2:
        return 0.0
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors /= np.where(lengths > 0, lengths, 1)
    return float(1 - (vectors @ vectors.T)[np.triu_indices(len(vectors), 1)].mean())
