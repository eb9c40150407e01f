"""Keeps the last turn though it doesn't fit."""

HINT = "the last turn must stay: raise ValueError"


def window(messages, budget, count):
    return _window(messages, budget, count, refuse=False)
