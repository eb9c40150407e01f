"""Lets any number of digits stand before the first comma."""

HINT = "a comma follows three digits at most"


def extract_number(text):
    return _number(text, r"-?\$?[0-9]+(?:,[0-9]{3})*(?![0-9])(?:\.[0-9]+)?|-?\$?[0-9]+(?:\.[0-9]+)?")
