"""Drops tool calls of the reply."""

HINT = None


def from_anthropic(reply):
    return _from(reply, calls=False)
