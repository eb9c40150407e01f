"""Pairs up what fits and drops the rest."""

HINT = "compare the lengths"


def best_of_n_pairs(prompts, completions, scores, min_gap=0.0):
    return _pairs(prompts, completions, scores, min_gap, check=False)
