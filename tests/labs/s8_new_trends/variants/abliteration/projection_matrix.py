"""Projection matrices, einsum."""


def behaviour_direction(pos, neg):
    p, n = torch.einsum("nd->d", pos) / len(pos), torch.einsum("nd->d", neg) / len(neg)
    if torch.equal(p, n):
        raise ValueError("equal means")
    d = (p - n).double()
    square = n.double() @ n.double()
    if square > 0:
        d = (torch.eye(len(d), dtype=torch.float64) - torch.outer(n.double(), n.double()) / square) @ d
    return torch.nn.functional.normalize(d, dim=0).float()


def ablate_weights(matrices, r):
    keep = torch.eye(len(r), dtype=r.dtype) - r[:, None] * r[None, :]
    return [keep @ W for W in matrices]


def probe(h, r, pos, neg):
    a = float(sum(p @ r for p in pos) / len(pos))
    b = float(sum(n @ r for n in neg) / len(neg))
    return torch.tensor([float(x @ r) > 0.5 * a + 0.5 * b for x in h])
