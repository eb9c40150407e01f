"""Numbers the different values."""

HINT = "and other values keep theirs"


def select(topics, rewards, judged, budget, quota):
    def rank(values):
        return [sorted(set(values)).index(x) for x in values]

    return _select(topics, rewards, judged, budget, quota, rank=rank)
