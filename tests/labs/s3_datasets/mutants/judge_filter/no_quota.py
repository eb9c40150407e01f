"""Ignores the quota."""

HINT = "a row whose topic is full is passed over"


def select(topics, rewards, judged, budget, quota):
    return _select(topics, rewards, judged, budget, quota, skip=False)
