"""Divides by the length, not by the rms."""

HINT = "root of the mean square"


def logit_attribution(parts, norm_weight, eps, direction):
    return (parts * norm_weight / (parts.sum(0).square().sum() + eps).sqrt()) @ direction
