"""Lets pages of any length pass."""

HINT = "at most 100,000 words"


def gopher_flags(text):
    return _gopher(text) | {"word_count": len(text.split()) >= 50}
