"""Takes a negative min_gap."""

HINT = "min_gap is 0 or more"


def best_of_n_pairs(prompts, completions, scores, min_gap=0.0):
    return _pairs(prompts, completions, scores, min_gap, refuse=False)
