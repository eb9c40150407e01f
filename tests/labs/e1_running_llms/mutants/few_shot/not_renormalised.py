"""Doesn't renormalise."""

HINT = "renormalise"


def calibrate(probs, content_free):
    return probs / content_free.mean(0)
