"""Votes among all."""

HINT = "only what passes has a vote"


def verified_vote(answers, verify):
    return majority_vote(answers)
