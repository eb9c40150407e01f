"""Passes over a number whose placeholder stands in the text in small letters."""

HINT = "in small letters it is no placeholder"


def redact(text):
    return _redact(text, skip="any_case")
