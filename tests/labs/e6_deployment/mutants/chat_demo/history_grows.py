"""Appends the message to the page's history."""

HINT = "the page's list and its dicts stay as they are"


def make_respond(stream, system):
    return _made(stream, system, in_place=True)
