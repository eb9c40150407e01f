"""Keeps a pair whose gap equals min_gap."""

HINT = "one that equals it is too small"


def best_of_n_pairs(prompts, completions, scores, min_gap=0.0):
    return _pairs(prompts, completions, scores, min_gap, strict=False)
