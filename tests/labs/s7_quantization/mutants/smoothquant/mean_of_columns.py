"""Takes the mean magnitude of a column for its largest."""

HINT = "the largest weight of a column"


def smooth(norm_weight, weights, act_absmax, alpha=0.5):
    mean = torch.cat(weights).abs().mean(0).clamp(min=1e-5)
    s = (act_absmax.pow(alpha) / mean.pow(1 - alpha)).clamp(min=1e-5)
    return norm_weight / s, [w * s for w in weights], s
