"""A separator goes to the piece after it."""

HINT = "a separator stays at the end of the piece before it"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    def cut(text, separator):
        if not separator:
            return list(text)
        first, *others = text.split(separator)
        return [first, *(separator + part for part in others)]

    return _split(text, size, separators, length, cut=cut)
