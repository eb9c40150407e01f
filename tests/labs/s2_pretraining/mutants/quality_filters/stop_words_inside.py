"""Finds stop words inside other words."""

HINT = "whole words"


def gopher_flags(text):
    return _gopher(text, stop=lambda text: sum(word in text.lower() for word in STOP_WORDS) >= 2)
