"""Looks up max_ngram tokens and no fewer."""

HINT = "down to 1"


def lookup_draft(ids, max_ngram, k):
    return _lookup(ids, max_ngram, k, low=min(max_ngram, max(len(ids) - 1, 1)))
