"""Splits first, so that a lone - becomes an empty word."""

HINT = "a lone - is no word"


def overlap(test, corpus, n=13):
    table = str.maketrans(string.ascii_uppercase, string.ascii_lowercase, string.punctuation)
    return _share(test, corpus, n, words=lambda text: [w.translate(table) for w in text.split()])
