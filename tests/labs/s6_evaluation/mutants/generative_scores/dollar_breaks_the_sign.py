"""Doesn't see a sign before a dollar."""

HINT = "the $ may stand between"


def extract_number(text):
    return _number(text, r"-?(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?")
