"""Passes a list of parts on."""

HINT = 'join the "text" of the parts'


def make_respond(stream, system):
    return _made(stream, system, text_of=lambda content: content)
