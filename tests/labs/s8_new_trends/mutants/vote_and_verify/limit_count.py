"""Counts."""

HINT = "count the questions"


def vote_limit(P, truth):
    return float((P.argmax(1) == truth).sum())
