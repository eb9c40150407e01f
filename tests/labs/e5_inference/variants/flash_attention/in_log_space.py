"""Merges blocks by their log-sum-exps, normalised throughout."""


def flash_attention(q, k, v, block_q=64, block_k=64, causal=False):
    if block_q <= 0 or block_k <= 0:
        raise ValueError("a block is too small")
    n, m = q.shape[-2], k.shape[-2]
    pieces = []
    for rows, where in zip(q.split(block_q, -2), torch.arange(m - n, m).split(block_q)):
        state = rows.new_zeros(*rows.shape[:-1], v.shape[-1]), rows.new_full(rows.shape[:-1], float("-inf"))
        for j in range(0, m, block_k):
            s = torch.einsum("...td,...sd->...ts", rows, k[..., j : j + block_k, :]) * q.shape[-1] ** -0.5
            if causal:
                s = torch.where(torch.arange(j, j + s.shape[-1]) <= where[:, None], s, float("-inf"))
            lse = s.logsumexp(-1)
            state = merge_states(*state, s.softmax(-1).nan_to_num(0) @ v[..., j : j + block_k, :], lse)
        pieces.append(state)
    return torch.cat([o for o, _ in pieces], -2), torch.cat([s for _, s in pieces], -1)


def merge_states(o1, lse1, o2, lse2):
    top = torch.maximum(lse1, lse2)
    top = torch.where(top == -torch.inf, torch.zeros_like(top), top)
    a, b = torch.exp(lse1 - top), torch.exp(lse2 - top)
    total = a + b
    a, b = (torch.where(total > 0, x / total.clamp(min=1e-30), 0.0).unsqueeze(-1) for x in (a, b))
    return a * o1 + b * o2, top + total.log()
