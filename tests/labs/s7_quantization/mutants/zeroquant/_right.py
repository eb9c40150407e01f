"""A right layer with a knob for each mistake."""


def _layer(x, q_w, s_w, *, scale=None, group=None, sums=lambda t: t, safe=True):
    (T, K), (N, G) = x.shape, s_w.shape
    s = x.abs().amax(1, keepdim=True) / 127 if scale is None else scale(x)
    a = torch.round(x / (torch.where(s == 0, 1.0, s) if safe else s)).double()
    index = torch.arange(K) // (K // G) if group is None else group(K, G)
    out = torch.zeros(T, N, dtype=torch.float64)
    for g in range(G):
        out += sums(a[:, index == g] @ q_w.double()[:, index == g].T) * s_w[:, g].double()
    return (out * s).float()
