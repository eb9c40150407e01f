"""Takes neighbours with one label for a cluster, by groupby without sorting."""

HINT = "the label decides"


def clustered_se(values, clusters):
    from itertools import groupby

    return _clustered(values, [n for n, (_, g) in enumerate(groupby(clusters)) for _ in g])
