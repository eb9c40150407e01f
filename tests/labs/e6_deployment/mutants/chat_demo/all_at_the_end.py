"""Waits for the whole answer."""

HINT = "yield all text so far after each piece"


def make_respond(stream, system):
    inner = _made(stream, system)

    def respond(message, history):
        yield from list(inner(message, history))[-1:]

    return respond
