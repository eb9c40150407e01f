"""Answers with the version that it knows."""

HINT = "the version is the client's own"


def handle(message, tools, resources):
    return _handle(message, tools, resources, version=lambda p: "2025-06-18")
