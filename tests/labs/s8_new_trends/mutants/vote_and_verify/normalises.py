"""Strips texts and turns them into numbers."""

HINT = "strip and round nothing"


def majority_vote(answers):
    def plain(a):
        try:
            return float(a)
        except (TypeError, ValueError):
            return a

    kept = [a for a in answers if a is not None]
    votes = Counter(map(plain, kept))
    if not votes:
        raise ValueError("none")
    best = max(votes, key=votes.__getitem__)
    return next(a for a in kept if plain(a) == best)
