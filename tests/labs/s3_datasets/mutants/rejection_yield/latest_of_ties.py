"""Takes the latest of equal scores."""

HINT = "of equal scores the earliest"


def best_of_k(prompts, respond, score, k, threshold):
    return _best(prompts, respond, score, k, threshold, last=True)
