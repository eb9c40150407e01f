"""Doesn't look at the relation."""

HINT = "of this relation"


def match(triples, pattern):
    return _match(triples, pattern, relation=False)
