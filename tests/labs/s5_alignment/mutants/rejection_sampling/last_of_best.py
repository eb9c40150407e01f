"""Of equally good answers takes the last."""

HINT = "of equals the first is taken"


def best_of_n_pairs(prompts, completions, scores, min_gap=0.0):
    return _pairs(prompts, completions, scores, min_gap, late_best=True)
