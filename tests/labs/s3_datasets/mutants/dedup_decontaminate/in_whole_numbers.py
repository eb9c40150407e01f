"""Writes the quotients into an array like the one that came."""

HINT = "an array of integers are cut"


def semantic_dups(vectors, threshold, block=256):
    unit = np.zeros_like(vectors)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit[:] = vectors / np.where(lengths > 0, lengths, 1)
    return _dups(unit, threshold, block, unit=False)
