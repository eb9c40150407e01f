"""Leaves out what is falsy."""

HINT = "not what is falsy"


def majority_vote(answers):
    votes = Counter(a for a in answers if a)
    if not votes:
        raise ValueError("none")
    return max(votes, key=votes.__getitem__)
