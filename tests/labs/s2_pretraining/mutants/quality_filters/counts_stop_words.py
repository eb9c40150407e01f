"""Counts stop words instead of different ones."""

HINT = "two different stop words"


def gopher_flags(text):
    return _gopher(text, stop=lambda text: sum(word.lower() in STOP_WORDS for word in text.split()) >= 2)
