"""Adds up the squares of the parts."""

HINT = "before you square"


def logit_attribution(parts, norm_weight, eps, direction):
    return (parts * norm_weight / (parts.square().sum(0).mean() + eps).sqrt()) @ direction
