"""Returns all that follows."""

HINT = "at most k tokens"


def lookup_draft(ids, max_ngram, k):
    return _lookup(ids, max_ngram, len(ids))
