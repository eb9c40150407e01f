"""Lets struct.error out where the header breaks off."""

HINT = "where the header breaks off"


def read_gguf(data):
    return _read(data, short=struct.error)
