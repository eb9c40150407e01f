"""Gives the query heads a shape of [H/G, G]."""

HINT = "consecutive query heads share"


def gqa_attention(q, k, v):
    batch, heads, n, size = q.shape
    groups = k.shape[1]
    if heads % groups:
        raise ValueError("heads")
    q = q.view(batch, heads // groups, groups, n, size)
    mask = torch.ones(n, k.shape[2]).tril(k.shape[2] - n).bool()
    scores = (q @ k[:, None].mT / size**0.5).masked_fill(~mask, -math.inf)
    return (scores.softmax(-1) @ v[:, None]).view(batch, heads, n, size)
