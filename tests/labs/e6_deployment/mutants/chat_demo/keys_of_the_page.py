"""Sends the page's own keys along."""

HINT = "without the page's own keys"


def make_respond(stream, system):
    return _made(stream, system, keys=True)
