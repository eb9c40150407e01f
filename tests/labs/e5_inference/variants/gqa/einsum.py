"""By einsum, with the group as a dimension of its own."""


def gqa_attention(q, k, v):
    b, h, t, d = q.shape
    g, s = k.shape[1], k.shape[2]
    if h % g != 0:
        raise ValueError("H must be a multiple of G")
    scores = torch.einsum("bgrtd,bgsd->bgrts", q.view(b, g, h // g, t, d), k) * d**-0.5
    later = torch.arange(s)[None, :] > torch.arange(s - t, s)[:, None]
    weights = torch.softmax(scores.masked_fill(later, float("-inf")), dim=-1)
    return torch.einsum("bgrts,bgsd->bgrtd", weights, v).flatten(1, 2)


def kv_cache_bytes(layers, kv_heads, head_dim, tokens, batch, bytes_per_value):
    return layers * math.prod((2, kv_heads, head_dim, tokens, batch)) * bytes_per_value
