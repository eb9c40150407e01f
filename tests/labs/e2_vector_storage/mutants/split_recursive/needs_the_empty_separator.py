"""Leaves a long word whole where the empty separator is not given."""

HINT = "no empty separator given"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    if "" in separators:
        return _split(text, size, separators, length)
    return [word for word in re.split("(?<= )", text) if word]
