"""Rejects the second best."""

HINT = "rejected the worst of all k"


def best_of_k(prompts, respond, score, k, threshold):
    return _best(prompts, respond, score, k, threshold, second=True)
