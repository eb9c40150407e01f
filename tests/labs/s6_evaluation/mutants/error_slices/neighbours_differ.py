"""The share of neighbouring variants that differ."""

HINT = "two items of four change"


def robustness(correct):
    c = np.asarray(correct, dtype=int)
    flips = float(np.abs(np.diff(c, axis=1)).mean()) if c.shape[1] > 1 else 0.0
    return {"mean": c.mean(), "worst": c.min(1).mean(), "flip_rate": flips}
