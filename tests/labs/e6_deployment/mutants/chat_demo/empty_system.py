"""Sends an empty system message."""

HINT = "no system message if the text is empty"


def make_respond(stream, system):
    return _made(stream, system, always_system=True)
