"""Normalises the pictures only."""

HINT = "both are scaled"


def clip_loss(image, text, log_scale):
    if image.shape != text.shape:
        raise ValueError("pairs")
    target = torch.arange(len(image))
    z = log_scale.exp() * F.normalize(image, dim=-1) @ text.T
    return (F.cross_entropy(z, target) + F.cross_entropy(z.T, target)) / 2
