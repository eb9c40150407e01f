"""Gives equal values different ranks, in order."""

HINT = None  # the visible ties come out alike by chance of their order


def select(topics, rewards, judged, budget, quota):
    return _select(
        topics,
        rewards,
        judged,
        budget,
        quota,
        rank=lambda v: np.argsort(np.argsort(v, kind="stable"), kind="stable").tolist(),
    )
