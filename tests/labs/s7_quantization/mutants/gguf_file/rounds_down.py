"""Rounds the end of the header down."""

HINT = "round its end up, not down"


def read_gguf(data):
    return _read(data, down=True)
