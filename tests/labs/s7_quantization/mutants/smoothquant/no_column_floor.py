"""Divides by a column of zeros."""

HINT = "counts as 1e-5"


def smooth(norm_weight, weights, act_absmax, alpha=0.5):
    largest = torch.cat(weights).abs().amax(0)
    s = (act_absmax.pow(alpha) / largest.pow(1 - alpha)).clamp(min=1e-5)
    return norm_weight / s, [w * s for w in weights], s
