"""Looks up the last token first."""

HINT = "the longest n-gram first"


def lookup_draft(ids, max_ngram, k):
    return _lookup(ids, max_ngram, k, shortest=True)
