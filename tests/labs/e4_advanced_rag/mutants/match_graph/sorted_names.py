"""Returns variables in the order of their names."""

HINT = "in the order in which they occur"


def to_cypher(pattern):
    return _cypher(pattern, order=sorted)
