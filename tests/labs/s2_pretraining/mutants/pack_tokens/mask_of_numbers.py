"""Gives a mask of 0.0 and 1.0."""

HINT = "a comparison gives them"


def doc_mask(doc_ids):
    return (doc_ids[:, None] == doc_ids).float().tril()
