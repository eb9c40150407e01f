"""Leaves eps out."""

HINT = "under the root"


def logit_attribution(parts, norm_weight, eps, direction):
    return (parts * norm_weight / parts.sum(0).square().mean().sqrt()) @ direction
