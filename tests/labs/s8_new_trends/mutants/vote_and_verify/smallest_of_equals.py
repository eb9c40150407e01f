"""Of equals the smallest."""

HINT = "not the smallest"


def majority_vote(answers):
    votes = Counter(a for a in answers if a is not None)
    if not votes:
        raise ValueError("none")
    return min(votes, key=lambda a: (-votes[a], str(a)))
