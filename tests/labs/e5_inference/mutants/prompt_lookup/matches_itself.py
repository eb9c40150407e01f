"""Finds the last tokens where they stand."""

HINT = "the last n tokens match themselves"


def lookup_draft(ids, max_ngram, k):
    return _lookup(ids, max_ngram, k, itself=True, latest=True)
