"""Adds up the scores of equal answers."""

HINT = "scores aren't added up"


def best_of_n(answers, scores):
    if len(answers) != len(scores) or all(a is None for a in answers):
        raise ValueError("lengths")
    total = {}
    for a, s in zip(answers, scores):
        if a is not None:
            total[a] = total.get(a, 0) + s
    return max(total, key=total.get)
