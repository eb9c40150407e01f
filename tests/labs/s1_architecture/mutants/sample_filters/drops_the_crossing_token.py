"""Keeps tokens while the mass stays below p, and drops the one that crosses it."""

HINT = "the token that crosses p is kept"


def next_probs(logits, temperature=1.0, top_k=None, top_p=None, min_p=None):
    probs = _next_probs(logits, temperature, top_k)
    if top_p is not None:
        if not 0 < top_p <= 1:
            raise ValueError(f"top_p {top_p}")
        values, order = probs.sort(descending=True)
        keep = values.cumsum(-1) <= top_p
        keep[..., 0] = True
        probs = torch.zeros_like(probs).scatter(-1, order, values * keep)
        probs = probs / probs.sum(-1, keepdim=True)
    return _min_p(probs, min_p)
