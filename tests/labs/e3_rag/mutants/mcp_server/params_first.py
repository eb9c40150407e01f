"""Looks at params before it knows the method."""

HINT = "whatever its params"


def handle(message, tools, resources):
    return _handle(message, tools, resources, method_first=False)
