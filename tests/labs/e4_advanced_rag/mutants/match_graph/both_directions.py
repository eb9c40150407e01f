"""Walks edges backwards too."""

HINT = "the order and direction of an edge count"


def match(triples, pattern):
    return _match(triples, pattern, undirected=True)
