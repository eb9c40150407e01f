"""Asks for more than the threshold."""

HINT = "at least the threshold"


def best_of_k(prompts, respond, score, k, threshold):
    return _best(prompts, respond, score, k, threshold, passes=lambda s: max(s) > threshold)
