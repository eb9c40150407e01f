"""Loops over heads and queries, and skips blocks that nobody sees."""


def flash_attention(q, k, v, block_q=64, block_k=64, causal=False):
    if not (block_q >= 1 and block_k >= 1):
        raise ValueError("blocks hold at least 1")
    lead = q.shape[:-2]
    n, m = q.shape[-2], k.shape[-2]
    out = q.new_zeros(*lead, n, v.shape[-1])
    lse = q.new_full((*lead, n), -math.inf)
    for place in np.ndindex(*lead):
        for start in range(0, n, block_q):
            for i in range(start, min(start + block_q, n)):
                last = i + m - n if causal else m - 1
                top, total, mixed = -math.inf, 0.0, q.new_zeros(v.shape[-1])
                for j in range(0, min(m, last + 1), block_k):
                    stop = min(j + block_k, last + 1)
                    scores = k[place][j:stop] @ q[place][i] / math.sqrt(q.shape[-1])
                    high = max(top, scores.max().item())
                    weights = (scores - high).exp()
                    keep = math.exp(top - high)
                    total = total * keep + weights.sum().item()
                    mixed = mixed * keep + weights @ v[place][j:stop]
                    top = high
                if total:
                    out[(*place, i)] = mixed / total
                    lse[(*place, i)] = top + math.log(total)
    return out, lse
