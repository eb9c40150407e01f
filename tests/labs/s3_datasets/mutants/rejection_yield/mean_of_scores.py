"""Compares the mean of the scores with the threshold."""

HINT = "the best's score, not the worst's or the mean's"


def best_of_k(prompts, respond, score, k, threshold):
    return _best(prompts, respond, score, k, threshold, passes=lambda s: sum(s) / len(s) >= threshold)
