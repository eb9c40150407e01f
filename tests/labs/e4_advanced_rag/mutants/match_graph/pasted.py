"""Pastes constants into the text."""

HINT = "this isn't (a)-[:relation]->(b)"


def to_cypher(pattern):
    return _cypher(pattern, paste=True)
