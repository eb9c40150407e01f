"""Leaves the system message out."""

HINT = "the system message, then the user's"


def make_respond(stream, system):
    return _made(stream, system, place="never")
