"""Calls the tool of a message without an id."""

HINT = "no tool is called"


def handle(message, tools, resources):
    return _handle(message, tools, resources, early=True)
