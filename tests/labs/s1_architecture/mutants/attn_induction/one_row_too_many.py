"""Starts one row early, at the last of the first copy."""

HINT = "over the rows i = period … T − 1 alone"


def induction_score(attn, period):
    return attn.diagonal(1 - period, -2, -1).mean(-1)
