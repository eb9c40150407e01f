"""Loops over batch and heads."""


def gqa_attention(q, k, v):
    if q.shape[1] % k.shape[1]:
        raise ValueError("no")
    out = torch.empty_like(q)
    share, shift = q.shape[1] // k.shape[1], k.shape[2] - q.shape[2]
    for b in range(q.shape[0]):
        for h in range(q.shape[1]):
            for i in range(q.shape[2]):
                keys = k[b, h // share, : i + shift + 1]
                weights = torch.softmax(keys @ q[b, h, i] / math.sqrt(q.shape[3]), 0)
                out[b, h, i] = weights @ v[b, h // share, : i + shift + 1]
    return out
