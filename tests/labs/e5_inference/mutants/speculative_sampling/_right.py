"""A right verification with a knob for each mistake."""


def _verify(
    p, q, draft, u, v, *, stays=lambda u, p, q: u * q < p, left=lambda p, q: np.maximum(p - q, 0),
    normalised=True, side="right", bonus=True, last=0, row=0, go_on=False, keep=False, check=True,
):  # fmt: skip
    k = len(draft)
    if check and (len(p), len(q), len(u)) != (k + 1, k, k):
        raise ValueError("sizes")

    def draw(weights):
        if normalised:
            weights = weights / weights.sum()
        return min(int(np.searchsorted(np.cumsum(weights), v, side=side)), len(weights) - 1)

    out = []
    for i, x in enumerate(draft):
        if stays(u[i], p[i, x], q[i, x]):
            out.append(x)
            continue
        if keep:
            out.append(x)
        j = min(i + row, k - 1) if row >= 0 else max(i + row, 0)
        out.append(draw(left(p[j], q[j])))
        if not go_on:
            return out
    return [*out, draw(p[max(k + last, 0)])] if bonus or not k else out
