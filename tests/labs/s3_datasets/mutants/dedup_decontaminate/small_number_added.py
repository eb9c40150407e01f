"""Adds a small number to the lengths."""

HINT = "nothing added to it, and no floor under it"


def semantic_dups(vectors, threshold, block=256):
    unit = vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-8)
    return _dups(unit, threshold, block, unit=False)
