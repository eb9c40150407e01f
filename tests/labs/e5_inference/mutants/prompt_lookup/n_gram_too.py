"""Returns the n-gram itself before what follows."""

HINT = "all that follows counts"


def lookup_draft(ids, max_ngram, k):
    return _lookup(ids, max_ngram, k, back=1)
