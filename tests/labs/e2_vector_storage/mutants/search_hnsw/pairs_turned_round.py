"""Returns pairs (id, distance)."""

HINT = "go on from the nearest that is left"


def search_layer(distance, neighbours, entry, ef):
    return [(i, d) for d, i in _layer(distance, neighbours, entry, ef)]
