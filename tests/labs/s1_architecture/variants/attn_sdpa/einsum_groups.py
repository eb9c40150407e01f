"""Einsum over groups of heads, a finite mask in float64, empty rows set to zero at the end."""


def attention(q, k, v, *, causal=False, window=None, key_padding=None, scale=None):
    B, H, T, d = q.shape
    K, S = k.shape[1], k.shape[2]
    if H % K != 0:
        raise ValueError(f"{H} heads, {K} KV heads")
    if window is not None and window <= 0:
        raise ValueError(f"window={window}")
    group = q.reshape(B, K, H // K, T, d).double()
    scores = torch.einsum("bkgtd,bksd->bkgts", group, k.double()) * (
        scale if scale is not None else 1 / math.sqrt(d)
    )
    hidden = torch.zeros(B, T, S, dtype=torch.bool)
    for t in range(T):
        i = S - T + t
        if causal:
            hidden[:, t, max(i + 1, 0) :] = True
        if window is not None and i - window + 1 > 0:
            hidden[:, t, : i - window + 1] = True
    if key_padding is not None:
        hidden |= ~key_padding[:, None, :]
    scores = scores.masked_fill(hidden[:, None, None], torch.finfo(torch.float64).min)
    out = torch.einsum("bkgts,bksd->bkgtd", scores.softmax(-1), v.double()).reshape(B, H, T, d).to(q.dtype)
    return out.masked_fill(hidden.all(-1)[:, None, :, None], 0)
