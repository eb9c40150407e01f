"""Makes a pair where nothing is good enough."""

HINT = "no pair without an sft row"


def best_of_k(prompts, respond, score, k, threshold):
    return _best(prompts, respond, score, k, threshold, pair=lambda f, d, s, a, b, w: d)
