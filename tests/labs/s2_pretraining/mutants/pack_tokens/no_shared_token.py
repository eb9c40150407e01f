"""Cuts blocks that share no token: every first token of a block is never a target."""

HINT = "blocks share a token"
DEMO = True


def pack(docs, T, eos):
    return _pack(docs, T, eos, stride=T + 1)
