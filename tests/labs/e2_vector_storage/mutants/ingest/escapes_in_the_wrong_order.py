"""Escapes / first, and then the ~ of its own ~1."""

HINT = "in a key, `~` is written `~0`"


def load_json(obj, text_key):
    return _json(obj, text_key, escape=lambda key: key.replace("/", "~1").replace("~", "~0"))
