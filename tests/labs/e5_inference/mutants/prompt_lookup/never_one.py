"""Doesn't look up a single token."""

HINT = "down to 1"


def lookup_draft(ids, max_ngram, k):
    return _lookup(ids, max_ngram, k, low=2)
