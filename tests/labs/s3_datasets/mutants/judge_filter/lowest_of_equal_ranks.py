"""Gives equal values the lowest of their ranks."""

HINT = "equal values share the mean of their ranks"


def select(topics, rewards, judged, budget, quota):
    def rank(values):
        return [sum(v < x for v in values) for x in values]

    return _select(topics, rewards, judged, budget, quota, rank=rank)
