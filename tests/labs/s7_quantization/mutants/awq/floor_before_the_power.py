"""Raises the mean to 1e-4, and takes the power then."""

HINT = "after the power"


def awq_scale_search(W, X, bits, group_size, n_grid=20):
    return _search(
        W, X, bits, group_size, n_grid, score=lambda W, X: X.abs().mean(0).clamp(min=1e-4), floor=0.0
    )
