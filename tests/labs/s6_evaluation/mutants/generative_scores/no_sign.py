"""Loses the minus sign."""

HINT = "a minus sign"


def extract_number(text):
    return _number(text, drop="$,-")
