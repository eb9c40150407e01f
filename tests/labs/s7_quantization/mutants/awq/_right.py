"""A right search with a knob for each mistake."""


def _search(
    W,
    X,
    bits,
    group_size,
    n_grid,
    *,
    score=None,
    undo=True,
    scale_w=True,
    better=lambda a, b: a < b,
    norm=True,
    floor=1e-4,
    grid=None,
):
    loudness = X.abs().mean(0) if score is None else score(W, X)
    best = None
    for alpha in [i / n_grid for i in range(n_grid)] if grid is None else grid(n_grid):
        s = loudness.pow(alpha).clamp(min=floor)
        s = s / (s.max() * s.min()).sqrt() if norm else s
        q = fake_quant(W * s if scale_w else W, bits, group_size)
        error = float(((X / s if undo else X) @ q.T - X @ W.T).square().mean())
        if best is None or better(error, best[2]):
            best = (s, alpha, error)
    return best
