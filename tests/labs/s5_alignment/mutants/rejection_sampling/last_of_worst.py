"""Of equally bad answers takes the last, as a stable sort does."""

HINT = "of equals the first is taken"


def best_of_n_pairs(prompts, completions, scores, min_gap=0.0):
    return _pairs(prompts, completions, scores, min_gap, late_worst=True)
