"""Moves blanks alone, not line ends."""

HINT = "line ends too"


def encode_pair(tok, context, continuation):
    return _cut(tok, context, continuation, strip=lambda c: c.rstrip(" "))
