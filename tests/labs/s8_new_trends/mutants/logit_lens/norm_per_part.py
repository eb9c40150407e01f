"""Norms each part on its own."""

HINT = "don't add up"


def logit_attribution(parts, norm_weight, eps, direction):
    rms = (parts.square().mean(1, keepdim=True) + eps).sqrt()
    return (parts * norm_weight / rms) @ direction
