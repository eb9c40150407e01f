"""Takes a slice of the bytes for a string, however short it is."""

HINT = "a slice of bytes is silently shorter"


def read_gguf(data):
    # Where a string reaches beyond the end, only what is there is taken, and nothing is left after it.
    lengths = []
    for missing in range(1, 9):
        try:
            return _read(data)
        except ValueError:
            if data[:4] != b"GGUF" or len(data) < 40:
                raise
            data += b"\0"
            lengths.append(missing)
    return _read(data)
