"""Takes only occurrences that don't overlap the last tokens."""

HINT = "an occurrence that overlaps"


def lookup_draft(ids, max_ngram, k):
    return _lookup(ids, max_ngram, k, apart=True)
