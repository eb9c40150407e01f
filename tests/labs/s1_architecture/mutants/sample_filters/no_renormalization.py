"""Leaves the rest as it is after a filter."""

HINT = "divide by the new sum"


def next_probs(logits, temperature=1.0, top_k=None, top_p=None, min_p=None):
    full = _next_probs(logits, temperature)
    kept = _next_probs(logits, temperature, top_k, top_p, min_p)
    return full * (kept > 0)
