"""Wants different nodes for different variables."""

HINT = "also a ferry with itself"
DEMO = True


def match(triples, pattern):
    return _match(triples, pattern, injective=True)
