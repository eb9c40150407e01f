"""Leaves out turns without a text."""

HINT = "an empty one too: the roles"


def make_respond(stream, system):
    def respond(message, history):
        yield from _made(stream, system)(message, [turn for turn in history if turn["content"]])

    return respond
