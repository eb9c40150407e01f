"""Ranks the rewards of all rows, then leaves out those without a judgement."""

HINT = "leave it out before you rank"


def select(topics, rewards, judged, budget, quota):
    return _select(topics, rewards, judged, budget, quota, before=True)
