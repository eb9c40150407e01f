"""Doesn't merge equal answers."""

HINT = "equal answers count as one"


def best_of_n_pairs(prompts, completions, scores, min_gap=0.0):
    return _pairs(prompts, completions, scores, min_gap, merge=None)
