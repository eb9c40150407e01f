"""Drops tool calls of the reply."""

HINT = "tool_calls in OpenAI's form"


def from_anthropic(reply):
    return _from(reply, calls=False)
