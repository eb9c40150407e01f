"""Deletes everything that isn't a letter, a digit or white space in ASCII."""

HINT = "É stays É"


def overlap(test, corpus, n=13):
    return _share(
        test, corpus, n, words=lambda t: ["".join(c for c in w if c.isascii()) for w in _words(t) if w]
    )
