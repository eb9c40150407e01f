"""Answers an unknown method with an empty result."""

HINT = "-32601 for a method that isn't in the table"


def handle(message, tools, resources):
    return _handle(message, tools, resources, unknown={"result": {}})
