"""Divides by the scale, as by a temperature."""

HINT = "exp gives 5"


def clip_loss(image, text, log_scale):
    if image.shape != text.shape:
        raise ValueError("pairs")
    u, v = F.normalize(image, dim=-1), F.normalize(text, dim=-1)
    target = torch.arange(len(image))
    z = u @ v.T / log_scale.exp()
    return (F.cross_entropy(z, target) + F.cross_entropy(z.T, target)) / 2
