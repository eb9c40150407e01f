"""Asks verify about None."""

HINT = "drop None first"


def verified_vote(answers, verify):
    passed = [a for a in answers if verify(a)]
    return majority_vote([a for a in passed if a is not None] or answers)
