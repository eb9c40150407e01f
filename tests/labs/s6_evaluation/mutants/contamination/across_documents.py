"""Joins the documents."""

HINT = "from one document to the next"


def overlap(test, corpus, n=13):
    return _share(test, corpus, n, across=True)
