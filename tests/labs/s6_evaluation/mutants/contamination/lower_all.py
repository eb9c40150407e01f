"""str.lower, which changes É too."""

HINT = "É stays É"


def overlap(test, corpus, n=13):
    return _share(test, corpus, n, words=lambda t: _words(t, lower=str.lower))
