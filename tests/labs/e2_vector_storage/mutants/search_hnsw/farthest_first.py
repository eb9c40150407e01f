"""Goes on from the farthest candidate."""

HINT = "go on from the nearest that is left"


def search_layer(distance, neighbours, entry, ef):
    return _layer(distance, neighbours, entry, ef, key=lambda d: -d)
