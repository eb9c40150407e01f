"""Puts the system message behind the history."""

HINT = "system first"


def make_respond(stream, system):
    return _made(stream, system, place="late")
