"""Subtracts the bias."""

HINT = "divide by the *mean* of the content-free probabilities"


def calibrate(probs, content_free):
    p = (probs - content_free.mean(0)).clamp(min=1e-6)
    return p / p.sum(1, keepdim=True)
