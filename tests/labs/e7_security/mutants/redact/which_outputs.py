"""Gives the outputs that hold a canary, not a number for each canary."""

HINT = "one number for each canary"


def canary_hits(outputs, canaries):
    return [i for i, output in enumerate(outputs) if any(c.lower() in output.lower() for c in canaries)]
