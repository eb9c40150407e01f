"""A silent channel's scale is 0."""

HINT = "scales are raised to 1e-4"


def awq_scale_search(W, X, bits, group_size, n_grid=20):
    return _search(W, X, bits, group_size, n_grid, floor=0.0)
