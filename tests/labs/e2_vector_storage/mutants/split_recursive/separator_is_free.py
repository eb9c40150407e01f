"""Does not count the separator at the end of a piece."""

HINT = "and its separators count"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    return _split(text, size, separators, length, fits=lambda t, s: length(t.removesuffix(s)) <= size)
