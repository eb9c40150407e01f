"""Gives an empty set a signature of zeros."""

HINT = "2³² − 1 everywhere"


def signature(items, a, b):
    h = np.array([_hash(x) for x in items], dtype=np.uint64)
    if not len(h):
        return np.zeros(len(a), dtype=np.uint32)
    return ((h[:, None] * a + b) % np.uint64(2**61 - 1) % np.uint64(2**32)).min(0).astype(np.uint32)
