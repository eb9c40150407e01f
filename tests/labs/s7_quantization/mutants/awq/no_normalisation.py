"""Leaves out the division."""

HINT = "divide by √(largest · smallest)"


def awq_scale_search(W, X, bits, group_size, n_grid=20):
    return _search(W, X, bits, group_size, n_grid, norm=False)
