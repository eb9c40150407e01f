"""Makes pairs of equal scores."""

HINT = "best and worst differ in score and in text"


def best_of_k(prompts, respond, score, k, threshold):
    return _best(
        prompts,
        respond,
        score,
        k,
        threshold,
        pair=lambda f, d, s, a, b, w: f and k > 1 and max(s) < 3 or f and d,
    )
