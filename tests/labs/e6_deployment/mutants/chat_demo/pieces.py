"""Yields the pieces as they come."""

HINT = "yield all text so far after each piece"


def make_respond(stream, system):
    return _made(stream, system, deltas=True)
