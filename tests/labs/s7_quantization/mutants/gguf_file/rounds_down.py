"""Rounds the end of the header down."""

HINT = "round the end of the header up"


def read_gguf(data):
    return _read(data, down=True)
