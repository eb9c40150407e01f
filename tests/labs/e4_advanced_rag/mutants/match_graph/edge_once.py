"""Uses no edge twice, as one MATCH of Cypher does."""

HINT = "also a ferry with itself"


def match(triples, pattern):
    return _match(triples, pattern, edge_once=True)
