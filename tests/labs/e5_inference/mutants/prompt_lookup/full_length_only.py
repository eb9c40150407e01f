"""Returns nothing where fewer than k tokens follow."""

HINT = "all that follows counts"


def lookup_draft(ids, max_ngram, k):
    found = _lookup(ids, max_ngram, k)
    return found if len(found) == k else []
