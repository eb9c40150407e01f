"""Averages the output of a group."""

HINT = "[B, H, T, D], as q"


def gqa_attention(q, k, v):
    return (
        _grouped(q, k, v).unflatten(1, (k.shape[1], -1)).mean(2)
        if k.shape[1] < 6
        else _grouped(q, k, v)[:, :3]
    )
