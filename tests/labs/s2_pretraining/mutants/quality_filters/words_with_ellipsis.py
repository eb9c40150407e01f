"""Counts words with an ellipsis instead of occurrences."""

HINT = "every ellipsis counts"


def gopher_flags(text):
    words = text.split()
    share = sum("…" in word or "..." in word for word in words) / len(words) if words else 0
    return _gopher(text) | {"ellipsis_ratio": share <= 0.1}
