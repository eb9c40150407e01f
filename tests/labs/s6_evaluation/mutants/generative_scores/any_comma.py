"""Takes a comma anywhere for one between thousands."""

HINT = "a comma counts only before a group of three digits"


def extract_number(text):
    return _number(text, r"-?\$?[0-9][0-9,]*(?:\.[0-9]+)?")
