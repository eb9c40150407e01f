"""Leaves the arguments of the reply's calls as objects."""

HINT = "OpenAI's arguments are JSON text"


def from_anthropic(reply):
    return _from(reply, text=False)
