"""Averages standardised scores."""

HINT = "with raw scores, standardised or not, the 200 would win"


def select(topics, rewards, judged, budget, quota):
    def z(v):
        v = np.array(v, dtype=float)
        return ((v - v.mean()) / (v.std() or 1)).tolist() if len(v) else []

    return _select(topics, rewards, judged, budget, quota, rank=z)
