"""n-grams of characters."""

HINT = "two of the test's four"


def overlap(test, corpus, n=13):
    return _share(test, corpus, n, words=lambda t: list(" ".join(_words(t))))
