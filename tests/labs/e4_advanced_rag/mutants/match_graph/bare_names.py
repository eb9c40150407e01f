"""Drops the question marks of the variables."""

HINT = "all of them"


def match(triples, pattern):
    return _match(triples, pattern, keep="")
