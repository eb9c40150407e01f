"""Finds no binding for an empty pattern."""

HINT = "nothing to satisfy: one binding, of nothing"


def match(triples, pattern):
    return _match(triples, pattern, empty=False)
