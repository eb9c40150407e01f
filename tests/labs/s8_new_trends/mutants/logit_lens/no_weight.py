"""Forgets the norm's weights."""

HINT = "norm_weight multiplies"


def logit_attribution(parts, norm_weight, eps, direction):
    return parts @ direction / (parts.sum(0).square().mean() + eps).sqrt()
