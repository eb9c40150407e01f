"""Tries 1 and leaves out 0."""

HINT = "and never 1"


def awq_scale_search(W, X, bits, group_size, n_grid=20):
    return _search(W, X, bits, group_size, n_grid, grid=lambda n: [i / n for i in range(1, n + 1)])
