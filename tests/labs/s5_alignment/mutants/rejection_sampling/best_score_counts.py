"""A repeated answer counts with its best score."""

HINT = "with the score of the first"


def best_of_n_pairs(prompts, completions, scores, min_gap=0.0):
    return _pairs(prompts, completions, scores, min_gap, merge="best")
