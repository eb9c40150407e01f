"""Normal bounds in the table."""

HINT = "Wilson's"


def worst_slices(records, keys, min_support):
    f = lambda k, n: tuple(k / n + s * 1.96 * math.sqrt(k / n * (1 - k / n) / n) for s in (-1, 1))
    return _slices(records, keys, min_support, interval=f)
