"""A right product with a knob for each mistake."""


def _int8(x, w, threshold, *, loud=None, scale_of=None, whole=False, accumulator=torch.float64, safe=True):
    magnitude = x.abs() if loud is None else loud(x)
    columns = (magnitude >= threshold).any(0)
    out = x[:, columns] @ w[:, columns].T
    if not columns.all():
        parts = []
        for matrix in (x, w):
            quiet = matrix[:, ~columns]
            base = matrix if whole else quiet
            scale = base.abs().amax(1, keepdim=True) / 127 if scale_of is None else scale_of(base)
            step = torch.where(scale == 0, 1.0, scale) if safe else scale
            parts.append((torch.round(quiet / step), scale))
        (a, sa), (b, sb) = parts
        if accumulator == torch.int8:
            sums = torch.zeros(len(x), len(w), dtype=torch.int8)
            for k in range(a.shape[1]):
                sums += (a[:, k : k + 1] * b[:, k]).to(torch.int32).to(torch.int8)
        else:
            sums = a.to(accumulator) @ b.to(accumulator).T
        out = out + (sums * sa * sb.T).float()
    return out, columns.nonzero().flatten()
