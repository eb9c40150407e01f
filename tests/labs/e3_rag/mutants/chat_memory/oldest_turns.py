"""Keeps the oldest turns."""

HINT = "the most of the *newest* turns"


def window(messages, budget, count):
    return _window(messages, budget, count, oldest=True)
