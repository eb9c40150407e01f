"""Raises if none passes."""

HINT = "the check accepts none"


def verified_vote(answers, verify):
    passed = [a for a in answers if a is not None and verify(a)]
    return majority_vote(passed)
