"""Takes input_tokens for the prompt."""

HINT = "input_tokens leaves out what came from the cache"


def from_anthropic(reply):
    return _from(reply, cache=False)
