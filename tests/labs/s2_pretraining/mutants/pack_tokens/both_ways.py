"""Lets tokens see later ones of their document."""

HINT = "nothing above the diagonal"


def doc_mask(doc_ids):
    return doc_ids[:, None] == doc_ids[None]
