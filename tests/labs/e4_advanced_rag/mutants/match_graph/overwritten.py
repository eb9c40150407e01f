"""Binds a variable anew at each edge."""

HINT = "a variable keeps its node from edge to edge"


def match(triples, pattern):
    return _match(triples, pattern, overwrite=True)
