"""Counts subnormal numbers as lost."""

HINT = "fp16 has subnormal numbers"


def underflow_share(g, scale):
    there = g[g != 0]
    return float(((there * scale).abs() < 2**-14).float().mean()) if len(there) else 0.0
