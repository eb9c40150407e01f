"""Takes the sum of squares for the error."""

HINT = "the mean over all outputs"


def awq_scale_search(W, X, bits, group_size, n_grid=20):
    s, alpha, error = _search(W, X, bits, group_size, n_grid)
    return s, alpha, error * len(X) * len(W)
