"""Lets None vote."""

HINT = "None has no vote"


def majority_vote(answers):
    votes = Counter(answers)
    if not set(votes) - {None}:
        raise ValueError("none")
    return max(votes, key=votes.__getitem__)
