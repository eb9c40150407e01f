"""Returns None if none passes."""

HINT = "not None, and no error"


def verified_vote(answers, verify):
    passed = [a for a in answers if a is not None and verify(a)]
    if not [a for a in answers if a is not None]:
        raise ValueError("none")
    return majority_vote(passed) if passed else None
