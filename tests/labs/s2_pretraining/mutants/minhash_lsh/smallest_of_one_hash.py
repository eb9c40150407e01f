"""Takes the P smallest values of one hash function for P hash functions."""

HINT = "each position has a hash function of its own"
DEMO = True


def signature(items, a, b):
    values = sorted((int(a[0]) * _hash(x) + int(b[0])) % (2**61 - 1) % 2**32 for x in items)[: len(a)]
    return np.array(values + [2**32 - 1] * (len(a) - len(values)), dtype=np.uint32)
