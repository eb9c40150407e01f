"""Looks for canaries letter for letter."""

HINT = "in any letter case"


def canary_hits(outputs, canaries):
    return [sum(c in output for output in outputs) for c in canaries]
