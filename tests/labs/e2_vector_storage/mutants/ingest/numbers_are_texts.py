"""Takes whatever stands under the key."""

HINT = "the text must be a string, and 5 is none"


def load_json(obj, text_key):
    return _json(obj, text_key, text=(str, int, float))
