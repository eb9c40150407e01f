"""Masks the future alone, not other documents."""

HINT = "within a document"


def doc_mask(doc_ids):
    return torch.ones(len(doc_ids), len(doc_ids)).tril().bool()
