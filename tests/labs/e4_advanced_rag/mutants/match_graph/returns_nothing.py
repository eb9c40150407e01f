"""Writes a RETURN with nothing in it."""

HINT = "no variables, nothing to return"


def to_cypher(pattern):
    return _cypher(pattern, check=False)
