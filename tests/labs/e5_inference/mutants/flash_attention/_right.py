"""Right attention in tiles with a knob for each mistake."""


def _flash(
    q, k, v, block_q=64, block_k=64, causal=False, *, scale=None, shrink_sum=True, shrink_mixed=True,
    running=True, divide="end", shift=True, strict=False, local=False, ragged=True, nothing=True, base=None,
    top_in_lse=True, dtype=None, seen_first=0.0, fresh=True, check="both", tile=True, rows_ragged=True,
):  # fmt: skip
    if (check in ("both", "q") and block_q < 1) or (check in ("both", "k") and block_k < 1):
        raise ValueError("block")
    dtype = dtype or q.dtype
    (n, size), m = q.shape[-2:], k.shape[-2]
    scale = math.sqrt(size) if scale is None else scale
    outputs, sums = [], []
    stop_q = n if rows_ragged else max(n - n % block_q, 1)
    stop_k = m if ragged else max(m - m % block_k, 1)
    full = q @ k.mT / scale if not tile else None
    for i in range(0, stop_q, block_q):
        rows = q[..., i : i + block_q, :].to(dtype) / scale
        place = torch.arange(rows.shape[-2])[:, None] + (0 if local else i) + (m - n if shift else 0)
        if i == 0 or fresh:
            top = rows.new_full(rows.shape[:-1], seen_first - math.inf if nothing else -math.inf)
            total = torch.zeros_like(top)
            mixed = rows.new_zeros(*rows.shape[:-1], v.shape[-1])
        for j in range(0, stop_k, block_k):
            keys, values = k[..., j : j + block_k, :].to(dtype), v[..., j : j + block_k, :].to(dtype)
            scores = rows @ keys.mT if full is None else full[..., i : i + block_q, j : j + block_k]
            if causal:
                key = torch.arange(scores.shape[-1]) + (0 if local else j)
                hidden = key >= place if strict else key > place
                scores = scores.masked_fill(hidden, -math.inf)
            old, here = top, scores.amax(-1)
            top = torch.maximum(old, here) if running else here
            finite = top.masked_fill(top == -math.inf, 0) if nothing else top
            shrink, weights = (old - finite).exp(), (scores - finite[..., None]).exp()
            total = (shrink if shrink_sum else 1) * total + weights.sum(-1)
            mixed = (shrink[..., None] if shrink_mixed else 1) * mixed + weights @ values
            if divide == "each":
                mixed = mixed / total[..., None]
        safe = total.masked_fill(total == 0, 1) if nothing else total
        outputs.append(mixed if divide == "each" else mixed / safe[..., None])
        log = total.log() if base is None else total.log2()
        sums.append(top + log if top_in_lse else log)
    return torch.cat(outputs, -2), torch.cat(sums, -1)
