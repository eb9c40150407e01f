"""The library's function with an explicit mask."""


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    if q.shape[1] % k.shape[1]:
        raise ValueError(f"H = {q.shape[1]} isn't a multiple of K = {k.shape[1]}")
    if window is not None and window < 1:
        raise ValueError(f"window = {window}")
    T, S = q.shape[2], k.shape[2]
    gap = torch.arange(T)[:, None] + (S - T) - torch.arange(S)[None]
    keep = torch.ones_like(gap, dtype=torch.bool)
    if causal:
        keep &= gap >= 0
    if window:
        keep &= gap < window
    keep = keep[None, None]
    if key_padding is not None:
        keep = keep & key_padding[:, None, None]
    return F.scaled_dot_product_attention(q, k, v, attn_mask=keep, scale=scale, enable_gqa=True)
