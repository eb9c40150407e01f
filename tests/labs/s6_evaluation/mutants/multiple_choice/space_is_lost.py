"""Strips the context, and forgets what it stripped."""

HINT = "the space at the end moves"


def encode_pair(tok, context, continuation):
    return _cut(tok, context.rstrip(), continuation)
