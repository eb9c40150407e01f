"""Rounds first and scales then."""

HINT = "scale in fp32, then round"


def underflow_share(g, scale):
    there = g[g != 0]
    return float(((there.half() * scale) == 0).float().mean()) if len(there) else 0.0
