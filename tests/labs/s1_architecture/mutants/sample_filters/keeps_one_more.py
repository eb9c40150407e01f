"""Keeps a token if the mass before it is at most p: one too many where p is just reached."""

HINT = "0.5 reaches 0.5"


def next_probs(logits, temperature=1.0, top_k=None, top_p=None, min_p=None):
    probs = _next_probs(logits, temperature, top_k)
    if top_p is not None:
        if not 0 < top_p <= 1:
            raise ValueError(f"top_p {top_p}")
        values, order = probs.sort(descending=True)
        values = values * (values.cumsum(-1) - values <= top_p)
        probs = torch.zeros_like(probs).scatter(-1, order, values)
        probs = probs / probs.sum(-1, keepdim=True)
    return _min_p(probs, min_p)
