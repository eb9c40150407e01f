"""Does not count the separator at the end of a piece."""

HINT = "a separator stays at the end of the piece before it"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    return _split(text, size, separators, length, fits=lambda t, s: length(t.removesuffix(s)) <= size)
