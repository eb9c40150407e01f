"""Measures neighbours again that were measured before."""

HINT = "times: remember what was measured"
DEMO = True


def search_layer(distance, neighbours, entry, ef):
    return _layer(distance, neighbours, entry, ef, visited=False)
