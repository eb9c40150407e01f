"""Takes a judgement of 0 for none."""

HINT = "0 is a judgement"


def select(topics, rewards, judged, budget, quota):
    return _select(topics, rewards, [v or None for v in judged], budget, quota)
