"""Doesn't compare the lengths."""

HINT = "compare the lengths"


def best_of_n(answers, scores):
    scored = [(a, s) for a, s in zip(answers, scores) if a is not None]
    if not scored:
        raise ValueError("none")
    return max(scored, key=lambda pair: pair[1])[0]
