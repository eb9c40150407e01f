"""Tries α = 1 as well."""

HINT = "and never 1"


def awq_scale_search(W, X, bits, group_size, n_grid=20):
    return _search(W, X, bits, group_size, n_grid, grid=lambda n: [i / n for i in range(n + 1)])
