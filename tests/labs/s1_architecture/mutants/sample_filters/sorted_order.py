"""Returns top-p's probabilities in sorted order."""

HINT = "put sorted values back in their places"
DEMO = True


def next_probs(logits, temperature=1.0, top_k=None, top_p=None, min_p=None):
    probs = _next_probs(logits, temperature, top_k, top_p)
    return _min_p(probs.sort(descending=True).values if top_p is not None else probs, min_p)
