"""Goes on from the farthest candidate."""

HINT = "always go on from the nearest candidate"


def search_layer(distance, neighbours, entry, ef):
    return _layer(distance, neighbours, entry, ef, key=lambda d: -d)
