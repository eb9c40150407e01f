"""Divides by a temperature of 0."""

HINT = "0 can't be divided by"


def next_probs(logits, temperature=1.0, top_k=None, top_p=None, min_p=None):
    if temperature:
        return _next_probs(logits, temperature, top_k, top_p, min_p)
    return (logits / temperature).softmax(-1)
