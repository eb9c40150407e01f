"""Returns None where there is no answer."""

HINT = "nothing to vote for"


def majority_vote(answers):
    votes = Counter(a for a in answers if a is not None)
    return max(votes, key=votes.__getitem__, default=None)
