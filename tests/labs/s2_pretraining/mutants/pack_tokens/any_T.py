"""Takes T = 0."""

HINT = "T ≥ 1"


def pack(docs, T, eos):
    if T < 0:
        raise ValueError(f"T = {T}")
    return _pack(docs, max(T, 1), eos)
