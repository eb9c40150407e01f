"""Leaves a long word whole where the empty separator is not given."""

HINT = "comes last even if it isn't given"


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    def measure(text):
        can_be_cut = any(s in text[: -len(s)] for s in separators if s)
        return length(text) if can_be_cut or "" in separators else min(length(text), size)

    return _split(text, size, separators, measure)
