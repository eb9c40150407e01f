"""Repeats keys and values, and lets the library do the rest."""


def gqa_attention(q, k, v):
    share, rest = divmod(q.shape[1], k.shape[1])
    if rest or not share:
        raise ValueError(f"{q.shape[1]} on {k.shape[1]}")
    k, v = (torch.repeat_interleave(x, share, dim=1) for x in (k, v))
    n, m = q.shape[-2], k.shape[-2]
    bias = q.new_full((n, m), -torch.inf).triu(m - n + 1)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=bias)


def max_batch(gpu_bytes, weight_bytes, bytes_per_sequence):
    left = gpu_bytes - weight_bytes
    return 0 if left < 0 else left // bytes_per_sequence
