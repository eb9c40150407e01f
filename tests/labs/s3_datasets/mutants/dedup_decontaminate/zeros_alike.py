"""Takes vectors of zeros for alike."""

HINT = "mind the division"


def semantic_dups(vectors, threshold, block=256):
    zero = [i for i, v in enumerate(vectors) if not np.any(v)]
    return sorted(_dups(vectors, threshold, block) + [(a, b) for a in zero for b in zero if a < b])
