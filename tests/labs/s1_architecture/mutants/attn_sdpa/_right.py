"""Right attention with a knob for each mistake."""


def _sdpa(
    q, k, v, causal, window, key_padding, scale, *,
    start=None, late=False, empty=True, low=-math.inf, symmetric=False, dim=-1,
):  # fmt: skip
    (T, d), (S, K), H = q.shape[2:], (k.shape[2], k.shape[1]), q.shape[1]
    if H % K:
        raise ValueError(f"{H} query heads, {K} KV heads")
    if window is not None and window < 1:
        raise ValueError(f"window {window}")
    k, v = k.repeat_interleave(H // K, 1), v.repeat_interleave(H // K, 1)
    gap = torch.arange(T)[:, None] + (S - T if start is None else start) - torch.arange(S)
    seen = torch.ones(len(q), 1, T, S, dtype=torch.bool)
    if causal:
        seen = seen & (gap >= 0)
    if window is not None:
        seen = seen & ((gap.abs() if symmetric else gap) < window)
    if key_padding is not None:
        seen = seen & key_padding[:, None, None]
    scores = q @ k.mT * (d**-0.5 if scale is None else scale)
    if late:
        return scores.softmax(-1).masked_fill(~seen, 0) @ v
    weights = scores.masked_fill(~seen, low).softmax(dim)
    return (weights.masked_fill(~seen.any(-1, keepdim=True), 0) if empty else weights) @ v
