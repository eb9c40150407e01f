"""Compares with kept documents alone, so that a chain breaks."""

HINT = "A and C are joined through B"


def dedup(docs, threshold):
    near, kept = _groups(docs, threshold), []
    for i in range(len(docs)):
        if not near[i] & set(kept):
            kept.append(i)
    return kept
