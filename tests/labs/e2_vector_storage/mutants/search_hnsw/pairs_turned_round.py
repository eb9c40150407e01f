"""Returns pairs (id, distance)."""

HINT = "pairs are (squared distance, id), in this order"


def search_layer(distance, neighbours, entry, ef):
    return [(i, d) for d, i in _layer(distance, neighbours, entry, ef)]
