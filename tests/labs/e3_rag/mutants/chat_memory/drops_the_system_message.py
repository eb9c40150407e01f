"""The window has no system message."""

HINT = "the system message stays"


def window(messages, budget, count):
    return _window(messages, budget, count, system=False)
