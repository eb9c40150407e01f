"""Skips tiles that no query sees, and masks with a large negative bias only where the diagonal cuts."""


def flash_attention(q, k, v, block_q=64, block_k=64, causal=False):
    if min(block_q, block_k) < 1:
        raise ValueError(f"{block_q} × {block_k}")
    n, m, scale = q.shape[-2], k.shape[-2], q.shape[-1] ** -0.5
    out = torch.zeros(*q.shape[:-1], v.shape[-1], dtype=q.dtype)
    lse = torch.full(q.shape[:-1], -torch.inf, dtype=q.dtype)
    for i in range(0, n, block_q):
        end = min(i + block_q, n)
        a = torch.zeros(*q.shape[:-2], end - i, v.shape[-1], dtype=q.dtype)
        top = torch.full((*q.shape[:-2], end - i), -1e30, dtype=q.dtype)
        total = torch.zeros_like(top)
        for j in range(0, m, block_k):
            if causal and j > end - 1 + m - n:
                break
            s = q[..., i:end, :] @ k[..., j : j + block_k, :].transpose(-1, -2) * scale
            bad = torch.zeros(s.shape[-2:], dtype=torch.bool)
            if causal:
                bad = torch.arange(j, j + s.shape[-1]) > (torch.arange(i, end) + m - n)[:, None]
                s = s.masked_fill(bad, -1e30)
            new = torch.maximum(top, s.amax(-1))
            w = torch.exp(s - new[..., None]).masked_fill(bad, 0)
            total = total * torch.exp(top - new) + w.sum(-1)
            a = a * torch.exp(top - new)[..., None] + w @ v[..., j : j + block_k, :]
            top = new
        seen = total > 0
        out[..., i:end, :] = torch.where(seen[..., None], a / total[..., None], 0)
        lse[..., i:end] = torch.where(seen, top + total.log(), -torch.inf)
    return out, lse
