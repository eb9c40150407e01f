"""Divides by sin θ wherever it is."""

HINT = "straight line"


def slerp(t, a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    theta = ((a * b).sum() / (a.norm() * b.norm())).acos()
    return (torch.sin((1 - t) * theta) * a + torch.sin(t * theta) * b) / torch.sin(theta)
