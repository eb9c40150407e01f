"""Takes exp of the scores as they are."""

HINT = "softmax takes the maximum out first"


def gqa_attention(q, k, v):
    if q.shape[1] % k.shape[1]:
        raise ValueError("heads")
    k, v = (x.repeat_interleave(q.shape[1] // k.shape[1], 1) for x in (k, v))
    n, m = q.shape[2], k.shape[2]
    weights = (q @ k.mT / math.sqrt(q.shape[-1])).exp() * torch.ones(n, m).tril(m - n).to(q.dtype)
    return weights / weights.sum(-1, keepdim=True) @ v
