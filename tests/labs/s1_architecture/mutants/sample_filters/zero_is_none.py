"""Takes 0 for none."""

HINT = "takes 0 for none"


def next_probs(logits, temperature=1.0, top_k=None, top_p=None, min_p=None):
    return _next_probs(logits, temperature, top_k or None, top_p or None, min_p or None)
