"""The reference under another name, and min-p by itself."""

_next_probs = next_probs


def _min_p(probs, min_p):
    if min_p is None:
        return probs
    probs = probs * (probs >= min_p * probs.amax(-1, keepdim=True))
    return probs / probs.sum(-1, keepdim=True)
