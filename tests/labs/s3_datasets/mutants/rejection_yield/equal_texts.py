"""Makes pairs of equal texts."""

HINT = "a pair of two equal texts teaches nothing"


def best_of_k(prompts, respond, score, k, threshold):
    return _best(prompts, respond, score, k, threshold, pair=lambda f, d, s, a, b, w: f and s[b] != s[w])
