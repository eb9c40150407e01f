"""Takes the latest of equal places."""

HINT = "of equal ones the earliest"


def select(topics, rewards, judged, budget, quota):
    return _select(topics, rewards, judged, budget, quota, early=-1)
