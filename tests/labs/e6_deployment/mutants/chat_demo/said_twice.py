"""Sends the user's message twice."""

HINT = "the system message, then the user's, once each"


def make_respond(stream, system):
    return _made(stream, system, twice=True)
