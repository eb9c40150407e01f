"""Filters first and applies the temperature afterwards."""

HINT = "temperature comes first"


def next_probs(logits, temperature=1.0, top_k=None, top_p=None, min_p=None):
    if temperature <= 0:
        return _next_probs(logits, temperature, top_k, top_p, min_p)
    return (_next_probs(logits, 1.0, top_k, top_p, min_p).log() / temperature).softmax(-1)
