"""Of equals the last."""

HINT = "of equals the one that came first"


def majority_vote(answers):
    votes = Counter(a for a in answers if a is not None)
    if not votes:
        raise ValueError("none")
    return max(reversed(votes), key=votes.__getitem__)
