"""Yields the whole text once more."""

HINT = "and nothing more"


def make_respond(stream, system):
    return _made(stream, system, end=True)
