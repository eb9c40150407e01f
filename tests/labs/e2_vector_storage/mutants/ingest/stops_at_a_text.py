"""Does not look for texts inside a dict that has one."""

HINT = "go into lists and dicts"


def load_json(obj, text_key):
    return _json(obj, text_key, deep=False)
