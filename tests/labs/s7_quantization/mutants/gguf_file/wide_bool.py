"""Reads a bool as four bytes."""

HINT = "a bool is one byte"


def read_gguf(data):
    return _read(data, forms={**_FORMS, 7: "i"})
