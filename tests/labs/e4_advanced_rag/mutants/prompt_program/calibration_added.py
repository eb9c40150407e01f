"""Adds what it should subtract."""

HINT = "added it's money too"


def classify(question, labels, demos, score):
    return _class(question, labels, demos, score, sign=1)
