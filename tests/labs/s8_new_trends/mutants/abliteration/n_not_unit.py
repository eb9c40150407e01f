"""Doesn't scale n̂."""

HINT = "n̂ of length 1"


def behaviour_direction(pos, neg):
    d, n = pos.mean(0) - neg.mean(0), neg.mean(0)
    if not d.any():
        raise ValueError("equal")
    d = d - (d @ n) * n / n.norm().clamp(min=1e-12)
    return d / d.norm()
