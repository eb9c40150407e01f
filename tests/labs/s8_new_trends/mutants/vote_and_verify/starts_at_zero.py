"""Begins the search at a score of 0."""

HINT = "may be below 0"


def best_of_n(answers, scores):
    if len(answers) != len(scores) or all(a is None for a in answers):
        raise ValueError("lengths")
    best, top = None, 0
    for a, s in zip(answers, scores):
        if a is not None and s > top:
            best, top = a, s
    return best
