"""Of two at the same distance keeps the one that was measured first."""

HINT = "the smaller id is nearer"


def search_layer(distance, neighbours, entry, ef):
    return _layer(distance, neighbours, entry, ef, ties=False)
