"""The gap is the worst score minus the best."""

HINT = "their difference"


def best_of_n_pairs(prompts, completions, scores, min_gap=0.0):
    return _pairs(prompts, completions, scores, min_gap, sign=True)
