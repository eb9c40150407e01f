"""The share of the corpus's n-grams."""

HINT = "not of the corpus's"


def overlap(test, corpus, n=13):
    return _share(test, corpus, n, of_corpus=True)
