"""Finds the last tokens where they stand, if they don't occur before, and looks no further."""

HINT = "where they stand doesn't count"


def lookup_draft(ids, max_ngram, k):
    return _lookup(ids, max_ngram, k, itself=True)
