"""p minus its own component: the same, since neg's mean has none left."""


def behaviour_direction(pos, neg):
    p, n = pos.mean(dim=0), neg.mean(dim=0)
    if (p == n).all():
        raise ValueError("no direction")
    if n.any():
        p = p - n * (torch.dot(p, n) / torch.dot(n, n))
    else:
        p = p - n
    return p / torch.linalg.vector_norm(p)


def ablate_weights(matrices, r):
    out = []
    for W in matrices:
        new = W.clone()
        new.addr_(r, r @ W, alpha=-1)
        out.append(new)
    return out


def probe(h, r, pos, neg):
    middle = (pos.mean(0) + neg.mean(0)) / 2
    return torch.gt((h - middle) @ r, 0)
