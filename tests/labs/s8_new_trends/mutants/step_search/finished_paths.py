"""Lets a path without a next step win at the end."""

HINT = "is dropped"


def beam_steps(start, propose, score, width, depth):
    return _beam(start, propose, score, width, depth, dead="finish")
