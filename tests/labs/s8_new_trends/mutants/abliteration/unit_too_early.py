"""Scales before it takes the component away."""

HINT = "after the component is gone"


def behaviour_direction(pos, neg):
    d, n = pos.mean(0) - neg.mean(0), neg.mean(0)
    if not d.any():
        raise ValueError("equal")
    d, n = d / d.norm(), n / n.norm().clamp(min=1e-12)
    return d - (d @ n) * n
