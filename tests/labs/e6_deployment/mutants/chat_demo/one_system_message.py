"""Gives the same system message to every call."""

HINT = "make the dicts anew in each call"


def make_respond(stream, system):
    opening = {"role": "system", "content": system}

    def respond(message, history):
        head = [opening] if system else []
        yield from _made(lambda messages: stream([*head, *messages]), "")(message, history)

    return respond
