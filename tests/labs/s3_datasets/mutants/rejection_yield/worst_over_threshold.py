"""Asks that the worst is good enough."""

HINT = "where that is at least the threshold"


def best_of_k(prompts, respond, score, k, threshold):
    return _best(prompts, respond, score, k, threshold, passes=lambda s: min(s) >= threshold)
