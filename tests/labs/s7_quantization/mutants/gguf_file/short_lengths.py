"""Reads lengths of strings as u32."""

HINT = "lengths of strings are u64"


def read_gguf(data):
    return _read(data, length="I")
