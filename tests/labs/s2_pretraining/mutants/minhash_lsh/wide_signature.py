"""Leaves the signature in 64 bits."""

HINT = "values are below 2³²"


def signature(items, a, b):
    h = np.array([_hash(x) for x in items], dtype=np.uint64)
    if not len(h):
        return np.full(len(a), 2**32 - 1, dtype=np.uint64)
    return ((h[:, None] * a + b) % np.uint64(2**61 - 1) % np.uint64(2**32)).min(0)
