"""Takes the new message for a part of the history."""

HINT = "the system message, then the user's"


def make_respond(stream, system):
    return _made(stream, system, last=False)
