"""Compares the judge's win rates, without people's."""

HINT = "a better model wins more by right"


def self_preference(own_judge, own_human, other_judge, other_human):
    return own_judge - other_judge
