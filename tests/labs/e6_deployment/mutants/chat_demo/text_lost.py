"""Shows the warning in place of the text."""

HINT = "the text so far with"


def make_respond(stream, system):
    return _made(stream, system, lose=True)
