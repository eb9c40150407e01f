"""Takes every field that begins with data."""

HINT = "also one called dataset"


def decode_sse(chunks):
    yield from _decode(chunks, prefix="data")
