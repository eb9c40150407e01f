"""Doesn't compare shapes."""

HINT = "compare the shapes"


def clip_loss(image, text, log_scale):
    u, v = F.normalize(image, dim=-1), F.normalize(text, dim=-1)
    target = torch.arange(len(image))
    z = log_scale.exp() * u @ v.T
    return (F.cross_entropy(z, target[: z.shape[0]]) + F.cross_entropy(z.T, target[: z.shape[1]])) / 2
