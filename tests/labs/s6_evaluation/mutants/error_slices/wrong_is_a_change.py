"""Counts items that aren't always right as changing."""

HINT = "always wrong isn't a change"


def robustness(correct):
    c = np.asarray(correct, dtype=bool)
    return {"mean": c.mean(), "worst": c.all(1).mean(), "flip_rate": 1 - c.all(1).mean()}
