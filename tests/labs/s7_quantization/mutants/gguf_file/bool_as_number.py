"""Reads a bool as the number 0 or 1."""

HINT = "and a bool in Python too"


def read_gguf(data):
    return _read(data, forms={**_FORMS, 7: "B"})
