"""Leaves the white space at the end of the context where it is."""

HINT = "the space at the end moves to the continuation"


def encode_pair(tok, context, continuation):
    return _cut(tok, context, continuation, strip=str)
