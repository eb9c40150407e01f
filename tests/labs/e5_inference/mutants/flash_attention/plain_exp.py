"""Takes exp of the scores as they are."""

HINT = "subtract the maximum before exp"


def flash_attention(q, k, v, block_q=64, block_k=64, causal=False):
    if min(block_q, block_k) < 1:
        raise ValueError
    n, m = q.shape[-2], k.shape[-2]
    outputs, sums = [], []
    for i in range(0, n, block_q):
        rows = q[..., i : i + block_q, :]
        place = torch.arange(i, i + rows.shape[-2])[:, None] + m - n
        total, mixed = 0, 0
        for j in range(0, m, block_k):
            scores = rows @ k[..., j : j + block_k, :].mT / math.sqrt(q.shape[-1])
            weights = scores.exp()
            if causal:
                weights = weights * (torch.arange(j, j + weights.shape[-1]) <= place)
            total = total + weights.sum(-1)
            mixed = mixed + weights @ v[..., j : j + block_k, :]
        outputs.append(mixed / total.masked_fill(total == 0, 1)[..., None])
        sums.append(total.log())
    return torch.cat(outputs, -2), torch.cat(sums, -1)
