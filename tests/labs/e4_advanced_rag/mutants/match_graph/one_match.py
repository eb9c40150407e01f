"""Puts all edges into one MATCH, where none is used twice."""

HINT = "one MATCH for each edge"


def to_cypher(pattern):
    return _cypher(pattern, one=True)
