"""Applies min-p before top-p."""

HINT = "top-p first"


def next_probs(logits, temperature=1.0, top_k=None, top_p=None, min_p=None):
    if min_p is None or temperature == 0:
        return _next_probs(logits, temperature, top_k, top_p, min_p)
    first = _next_probs(logits, temperature, top_k, None, min_p)
    return _next_probs(first.log(), 1.0, None, top_p)
