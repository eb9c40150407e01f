"""Forgets to divide the inputs."""

HINT = "(X / s) @ Q(W · s).T"


def awq_scale_search(W, X, bits, group_size, n_grid=20):
    return _search(W, X, bits, group_size, n_grid, undo=False)
