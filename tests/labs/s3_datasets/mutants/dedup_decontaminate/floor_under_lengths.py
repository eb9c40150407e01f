"""Sets a floor under the lengths."""

HINT = "nothing added to it, and no floor under it"


def semantic_dups(vectors, threshold, block=256):
    unit = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    return _dups(unit, threshold, block, unit=False)
