"""Leaves the others out."""

HINT = "others' judge"


def self_preference(own_judge, own_human, other_judge, other_human):
    return own_judge - own_human
