"""Refuses k only where k + rank is 0 or less."""

HINT = "refuse every k below 0"


def rrf(rankings, k=60, weights=None):
    if rankings and any(rankings) and k <= -1:
        raise ValueError("k + rank isn't positive")
    if weights is not None and len(weights) != len(rankings):
        raise ValueError("weights")
    return _rrf(rankings, k, weights, check=False)
