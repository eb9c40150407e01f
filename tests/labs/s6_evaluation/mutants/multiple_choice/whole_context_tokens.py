"""Gives the joined text's first tokens as the context's."""

HINT = "tokenise the joined text"


def encode_pair(tok, context, continuation):
    return _cut(tok, context, continuation, whole=True)
