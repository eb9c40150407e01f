"""Applies top-p before top-k."""

HINT = "top-k first"


def next_probs(logits, temperature=1.0, top_k=None, top_p=None, min_p=None):
    if top_k is None or temperature == 0:
        return _next_probs(logits, temperature, top_k, top_p, min_p)
    first = _next_probs(logits, temperature, None, top_p)
    return _next_probs(first.log(), 1.0, top_k, None, min_p)
