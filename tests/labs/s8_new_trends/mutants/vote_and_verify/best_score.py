"""Returns the score."""

HINT = "not its score"


def best_of_n(answers, scores):
    if len(answers) != len(scores) or all(a is None for a in answers):
        raise ValueError("lengths")
    return max(s for a, s in zip(answers, scores) if a is not None)
