"""Gives the rows from the best down."""

HINT = "in increasing order"


def select(topics, rewards, judged, budget, quota):
    return _select(topics, rewards, judged, budget, quota, order=list)
