"""Of equals the one that reached its number first."""

HINT = "not the one that reached its number first"


def majority_vote(answers):
    votes, best = Counter(), None
    for a in answers:
        if a is None:
            continue
        votes[a] += 1
        if best is None or votes[a] > votes[best]:
            best = a
    if best is None:
        raise ValueError("none")
    return best
