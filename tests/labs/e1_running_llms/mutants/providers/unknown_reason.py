"""Passes on a stop_reason that it doesn't know."""

HINT = "with the stop_reason in its message"


def from_anthropic(reply):
    return _from(reply, known=False)
