"""Writes keys into the path as they are."""

HINT = "in a key, `~` is written `~0`"


def load_json(obj, text_key):
    return _json(obj, text_key, escape=str)
