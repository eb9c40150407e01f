"""An angle for each row."""

HINT = "not one for each row"


def slerp(t, a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    norms = a.norm(dim=-1, keepdim=True), b.norm(dim=-1, keepdim=True)
    if min(x.min() for x in norms) < 1e-8:
        return (1 - t) * a + t * b
    cosine = (a * b).sum(-1, keepdim=True) / (norms[0] * norms[1])
    theta = cosine.clamp(-1, 1).acos()
    arc = (torch.sin((1 - t) * theta) * a + torch.sin(t * theta) * b) / torch.sin(theta)
    return torch.where(cosine.abs() > 0.9995, (1 - t) * a + t * b, arc)
