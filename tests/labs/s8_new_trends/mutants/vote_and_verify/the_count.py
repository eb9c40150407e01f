"""Returns the count."""

HINT = "not a count"


def majority_vote(answers):
    votes = Counter(a for a in answers if a is not None)
    if not votes:
        raise ValueError("none")
    return max(votes.values())
