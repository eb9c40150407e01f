"""Counts words with a # instead of occurrences."""

HINT = "every # counts"


def gopher_flags(text):
    words = text.split()
    share = sum("#" in word for word in words) / len(words) if words else 0
    return _gopher(text) | {"hash_ratio": share <= 0.1}
