"""Gives an empty text where there is no number."""

HINT = "None if there is none"


def extract_number(text):
    return _number(text, none="")
