"""Leaves nulls out of meta."""

HINT = "strings, numbers, booleans and nulls"


def load_json(obj, text_key):
    docs = _json(obj, text_key)
    return [Document(d.text, {k: v for k, v in d.meta.items() if v is not None}) for d in docs]
