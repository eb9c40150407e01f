"""Subtracts the mean, as LayerNorm does."""

HINT = "nothing is subtracted"


def logit_attribution(parts, norm_weight, eps, direction):
    parts = parts - parts.mean(1, keepdim=True)
    return (parts * norm_weight / (parts.sum(0).square().mean() + eps).sqrt()) @ direction
