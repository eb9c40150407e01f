"""Takes the worst answer of all prompts."""

HINT = "of its own answers alone"


def best_of_n_pairs(prompts, completions, scores, min_gap=0.0):
    return _pairs(prompts, completions, scores, min_gap, across=True)
