"""Takes a prompt with one answer as an error."""

# Its own exception ends the check, and says it.
HINT = None


def best_of_n_pairs(prompts, completions, scores, min_gap=0.0):
    if any(len(set(answers)) < 2 for answers in completions):
        raise ValueError("fewer than two answers")
    return _pairs(prompts, completions, scores, min_gap)
