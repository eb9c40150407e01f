"""Ends as soon as the next candidate is not nearer than the farthest that is kept."""

HINT = "the search ends when it is farther than all ef that are kept"


def search_layer(distance, neighbours, entry, ef):
    return _layer(
        distance, neighbours, entry, ef, stop=lambda near, kept: len(kept) == ef > 1 and near >= -kept[0][0]
    )
