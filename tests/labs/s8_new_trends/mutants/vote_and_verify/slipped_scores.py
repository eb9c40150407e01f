"""Drops None and then pairs."""

HINT = "or they slip"


def best_of_n(answers, scores):
    kept = [a for a in answers if a is not None]
    if len(answers) != len(scores) or not kept:
        raise ValueError("none")
    return max(zip(kept, scores), key=lambda pair: pair[1])[0]
