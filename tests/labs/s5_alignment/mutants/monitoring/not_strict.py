"""Counts ties as right."""

HINT = "one is a tie"


def preference_metrics(*numbers):
    return _metrics(*numbers, strict=False)
