"""Answers messages without an id with id None."""

HINT = "a message without an id gets no answer"


def handle(message, tools, resources):
    return _handle({"id": None} | message, tools, resources)
