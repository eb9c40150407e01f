"""Ends at the first candidate that is not nearer than the best, so that ef means nothing."""

HINT = "go on from the nearest that is left, also when it is farther than the best"


def search_layer(distance, neighbours, entry, ef):
    return _layer(distance, neighbours, entry, ef, stop=lambda near, kept: near > -max(kept)[0])
