"""Knows no commas between digits."""

HINT = "the $ and the commas go"


def extract_number(text):
    return _number(text, r"-?\$?[0-9]+(?:\.[0-9]+)?")
