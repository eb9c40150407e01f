"""Takes the parts as they are."""

HINT = "one rms"


def logit_attribution(parts, norm_weight, eps, direction):
    return parts @ direction
