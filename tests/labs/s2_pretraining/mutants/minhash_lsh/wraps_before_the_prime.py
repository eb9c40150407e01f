"""Takes modulo 2³² before the prime."""

HINT = "first modulo 2⁶¹ − 1"


def signature(items, a, b):
    h = np.array([_hash(x) for x in items], dtype=np.uint64)
    if not len(h):
        return np.full(len(a), 2**32 - 1, dtype=np.uint32)
    return ((h[:, None] * a + b) % np.uint64(2**32) % np.uint64(2**61 - 1)).min(0).astype(np.uint32)
