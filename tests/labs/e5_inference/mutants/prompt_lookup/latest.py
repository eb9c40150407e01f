"""Takes the latest earlier occurrence."""

HINT = "the earliest occurrence, not the latest"


def lookup_draft(ids, max_ngram, k):
    return _lookup(ids, max_ngram, k, latest=True)
