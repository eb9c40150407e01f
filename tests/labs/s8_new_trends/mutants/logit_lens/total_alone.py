"""Returns the total."""

HINT = "not over the parts"


def logit_attribution(parts, norm_weight, eps, direction):
    rms = (parts.sum(0).square().mean() + eps).sqrt()
    return (parts.sum(0) * norm_weight / rms) @ direction
