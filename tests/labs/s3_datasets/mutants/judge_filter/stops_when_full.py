"""Stops at the first topic that is full."""

HINT = "and the next one taken"


def select(topics, rewards, judged, budget, quota):
    return _select(topics, rewards, judged, budget, quota, stop=True)
