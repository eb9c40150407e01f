"""Skips empty pieces."""

HINT = "of an empty one too"


def make_respond(stream, system):
    return _made(stream, system, skip_empty=True)
