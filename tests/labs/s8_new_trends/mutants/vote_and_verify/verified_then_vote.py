"""Verifies what the vote has chosen."""

HINT = "only what passes has a vote"


def verified_vote(answers, verify):
    best = majority_vote(answers)
    return best if verify(best) else next((a for a in answers if a is not None and verify(a)), best)
