"""Separators are lost, as with str.split."""

HINT = "the pieces do not join to the text: first lost character at"
DEMO = True


def split_recursive(text, size, separators=("\n\n", "\n", ". ", " ", ""), length=len):
    return _split(text, size, separators, length, cut=lambda text, s: text.split(s) if s else list(text))
