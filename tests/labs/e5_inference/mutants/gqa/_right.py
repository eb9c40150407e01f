"""Right grouped attention with a knob for each mistake."""


def _grouped(
    q, k, v, *, order="blocks", values=None, shift=True, mask=True, scale=None, check=True, strict=False
):
    heads, groups = q.shape[1], k.shape[1]
    if check and heads % groups:
        raise ValueError("heads")
    share = max(heads // groups, 1)

    def spread(x, how):
        if how == "blocks":
            return x.repeat_interleave(share, 1)[:, :heads]
        if how == "rounds":
            return x.repeat(1, share, 1, 1)[:, :heads]
        return x[:, :1].expand(-1, heads, -1, -1)

    k, v = spread(k, order), spread(v, values or order)
    n, m = q.shape[2], k.shape[2]
    scores = q @ k.mT / (math.sqrt(q.shape[-1]) if scale is None else scale)
    if mask:
        seen = torch.ones(n, m).tril((m - n if shift else 0) - strict).bool()
        scores = scores.masked_fill(~seen, -1e9)
    return scores.softmax(-1) @ v
