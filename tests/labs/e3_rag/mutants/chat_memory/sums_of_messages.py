"""Adds up the counts of the messages."""

HINT = "Count what you would return"
DEMO = True


def window(messages, budget, count):
    return _window(messages, budget, count, size=lambda kept: sum(count([m]) for m in kept), refuse=False)
