"""Divides by the lengths of the vectors alone."""

HINT = "cosine: divide by both lengths"


def filtered_search(q, X, payloads, where, k):
    return [(i, score * float(np.linalg.norm(q))) for i, score in _filtered(q, X, payloads, where, k)]
