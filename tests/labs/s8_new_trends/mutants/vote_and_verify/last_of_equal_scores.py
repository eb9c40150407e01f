"""Of equal scores the last."""

HINT = "of equal scores the first"


def best_of_n(answers, scores):
    if len(answers) != len(scores):
        raise ValueError("lengths")
    scored = [(s, i) for i, (a, s) in enumerate(zip(answers, scores)) if a is not None]
    if not scored:
        raise ValueError("none")
    return answers[max(scored)[1]]
