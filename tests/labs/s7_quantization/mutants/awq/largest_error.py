"""Keeps the largest error."""

HINT = "keep the smallest error"


def awq_scale_search(W, X, bits, group_size, n_grid=20):
    return _search(W, X, bits, group_size, n_grid, better=lambda a, b: a > b)
