"""Goes on with the first match only."""

HINT = "all of them, not the first only"


def match(triples, pattern):
    return _match(triples, pattern, first=True)
