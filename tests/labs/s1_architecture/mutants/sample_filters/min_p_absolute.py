"""Takes min-p for a bound on the probability itself."""

HINT = "0.1 × the most likely token"


def next_probs(logits, temperature=1.0, top_k=None, top_p=None, min_p=None):
    probs = _next_probs(logits, temperature, top_k, top_p)
    if min_p is not None:
        probs = probs * ((probs >= min_p) | (probs == probs.amax(-1, keepdim=True)))
        probs = probs / probs.sum(-1, keepdim=True)
    return probs
