"""Asks for leaks last."""

HINT = "in the order of the docstring"


def failed(parent, child):
    return _why(parent, child, checks=("empty", "refusal", "copy", "nothing new", "leak"))
