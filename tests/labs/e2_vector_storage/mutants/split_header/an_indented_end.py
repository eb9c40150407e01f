"""Closes a fence with a line of four spaces and more."""

HINT = "a closing line has at most three spaces"


def split_by_header(md):
    return _sections(md, closes=" *")
