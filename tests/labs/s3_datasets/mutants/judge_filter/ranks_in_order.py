"""Gives equal values different ranks, in order."""

HINT = "equal values share the mean of their ranks"


def select(topics, rewards, judged, budget, quota):
    return _select(
        topics,
        rewards,
        judged,
        budget,
        quota,
        rank=lambda v: np.argsort(np.argsort(v, kind="stable"), kind="stable").tolist(),
    )
