"""A key "path" of the file overwrites the pointer."""

HINT = 'a key "path" of the file loses'


def load_json(obj, text_key):
    return _json(obj, text_key, wins=False)
