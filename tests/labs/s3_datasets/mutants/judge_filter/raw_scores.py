"""Averages raw scores."""

HINT = "with raw scores, standardised or not, the 200 would win"


def select(topics, rewards, judged, budget, quota):
    return _select(topics, rewards, judged, budget, quota, rank=lambda v: v)
