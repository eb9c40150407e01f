"""Lets None win."""

HINT = "None never wins"


def best_of_n(answers, scores):
    if len(answers) != len(scores) or all(a is None for a in answers):
        raise ValueError("none")
    return answers[max(range(len(scores)), key=scores.__getitem__)]
