"""Tokenises the context and the continuation apart."""

HINT = "tokenise the joined text"
DEMO = True


def encode_pair(tok, context, continuation):
    return _cut(tok, context, continuation, apart=True)
