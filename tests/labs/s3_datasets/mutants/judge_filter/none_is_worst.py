"""Takes a missing judgement for the worst."""

HINT = "it is never taken"


def select(topics, rewards, judged, budget, quota):
    return _select(topics, rewards, judged, budget, quota, none=0.0)
