"""The worst variant's share."""

HINT = "not the worst variant's share"


def robustness(correct):
    c = np.asarray(correct, dtype=bool)
    return {"mean": c.mean(), "worst": c.mean(0).min(), "flip_rate": (c.any(1) & ~c.all(1)).mean()}
