"""Normalises along the batch."""

HINT = "along D"


def clip_loss(image, text, log_scale):
    if image.shape != text.shape:
        raise ValueError("pairs")
    target = torch.arange(len(image))
    z = log_scale.exp() * F.normalize(image, dim=0) @ F.normalize(text, dim=0).T
    return (F.cross_entropy(z, target) + F.cross_entropy(z.T, target)) / 2
