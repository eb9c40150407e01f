"""Takes the scale out of its tensor."""

HINT = "item()"


def clip_loss(image, text, log_scale):
    if image.shape != text.shape:
        raise ValueError("pairs")
    u, v = F.normalize(image, dim=-1), F.normalize(text, dim=-1)
    target = torch.arange(len(image))
    z = math.exp(log_scale.item()) * u @ v.T
    return (F.cross_entropy(z, target) + F.cross_entropy(z.T, target)) / 2
