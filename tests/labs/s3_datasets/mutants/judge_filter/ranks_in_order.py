"""Gives equal values different ranks, in order."""

HINT = "judge ranks 2, 5, 3.5, 3.5, 1"


def select(topics, rewards, judged, budget, quota):
    return _select(
        topics,
        rewards,
        judged,
        budget,
        quota,
        rank=lambda v: np.argsort(np.argsort(v, kind="stable"), kind="stable").tolist(),
    )
