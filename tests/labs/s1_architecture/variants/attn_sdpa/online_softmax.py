"""One key after the other with a running maximum and sum, as FlashAttention does with blocks."""


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    (B, H, T, d), (K, S) = q.shape, (k.shape[1], k.shape[2])
    if H % K:
        raise ValueError(f"K={K} doesn't divide H={H}")
    if window is not None and window < 1:
        raise ValueError(f"the window is {window}")
    owner = torch.arange(H) // (H // K)
    i = torch.arange(T) + S - T
    top = torch.full((B, H, T), -math.inf, dtype=q.dtype)
    total, out = torch.zeros(B, H, T, dtype=q.dtype), torch.zeros_like(q)
    for j in range(S):
        s = (q * k[:, owner, j, None]).sum(-1) * (d**-0.5 if scale is None else scale)
        seen = torch.ones(B, 1, T, dtype=torch.bool)
        if causal:
            seen = seen & (j <= i)
        if window is not None:
            seen = seen & (i - j < window)
        if key_padding is not None:
            seen = seen & key_padding[:, None, j, None]
        new = torch.where(seen, torch.maximum(top, s), top)
        old = torch.where(top == -math.inf, 0.0, (top - new.masked_fill(new == -math.inf, 0)).exp())
        weight = torch.where(seen, (s - new.masked_fill(new == -math.inf, 0)).exp(), 0.0)
        total = total * old + weight
        out = out * old[..., None] + weight[..., None] * v[:, owner, j, None]
        top = new
    return out / total.masked_fill(total == 0, 1)[..., None]
