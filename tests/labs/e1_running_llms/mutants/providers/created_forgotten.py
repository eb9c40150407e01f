"""Forgets what went into the cache."""

HINT = "what went into it"


def from_anthropic(reply):
    return _from(reply, created=False)
