"""Counts the relevant places before k."""

HINT = "the precision up to there"


def context_precision(verdicts):
    hits = [sum(verdicts[:k]) / max(k, 1) for k, v in enumerate(verdicts) if v]
    return sum(hits) / len(hits) if hits else 0.0
