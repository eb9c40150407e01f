"""Returns None where nothing occurs earlier."""

HINT = "an empty list"


def lookup_draft(ids, max_ngram, k):
    return _lookup(ids, max_ngram, k) or None
