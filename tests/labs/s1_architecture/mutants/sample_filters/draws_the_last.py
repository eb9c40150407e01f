"""Draws the last token, which may have no probability, where rounding leaves no index."""

HINT = "the last one whose probability isn't 0"


def draw(probs, u):
    return (probs.cumsum(-1) <= u[..., None]).sum(-1).clamp(max=probs.shape[-1] - 1)
