"""The angle by atan2, from what of b is perpendicular to a."""


def slerp(t, a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    if min(a.norm(), b.norm()) < 1e-8:
        return torch.lerp(a, b, t)
    u, v = a / a.norm(), b / b.norm()
    along = (u * v).sum()
    if along.abs() > 0.9995:
        return torch.lerp(a, b, t)
    theta = torch.atan2((v - along * u).norm(), along)
    return torch.sin((1 - t) * theta) / torch.sin(theta) * a + torch.sin(t * theta) / torch.sin(theta) * b
