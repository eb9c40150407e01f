"""Fails where k is more than the number of tokens."""

HINT = "k may be more than V"


def next_probs(logits, temperature=1.0, top_k=None, top_p=None, min_p=None):
    if top_k is not None:
        logits.topk(top_k)
    return _next_probs(logits, temperature, top_k, top_p, min_p)
