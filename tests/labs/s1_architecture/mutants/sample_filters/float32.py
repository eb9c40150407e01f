"""Returns float32, whatever came in."""

HINT = "the result has the dtype of the logits"


def next_probs(logits, temperature=1.0, top_k=None, top_p=None, min_p=None):
    return _next_probs(logits, temperature, top_k, top_p, min_p).float()
