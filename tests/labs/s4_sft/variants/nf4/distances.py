"""Takes the nearest of sixteen distances."""


def nf4_code():
    p = np.linspace(0.9677083, 0.5, 9)[:-1].tolist()
    n = np.linspace(0.9677083, 0.5, 8)[:-1].tolist()
    quantile = statistics.NormalDist().inv_cdf
    levels = sorted([quantile(x) for x in p] + [-quantile(x) for x in n] + [0.0])
    return torch.tensor(levels) / max(levels)


def nf4_quantize(w, code, block=64):
    n = w.numel()
    if n % block != 0:
        raise ValueError(f"{n} weights, blocks of {block}")
    w = w.detach().reshape(n // block, block).to(torch.float32)
    absmax = w.abs().max(dim=1).values
    scaled = torch.nan_to_num(w / absmax[:, None])
    return (scaled[:, :, None] - code).abs().argmin(2).reshape(-1).to(torch.uint8), absmax


def nf4_dequantize(idx, absmax, code, shape, block=64):
    return (code[idx.long()].view(-1, block) * absmax[:, None]).view(shape)


def qlora_forward(x, idx, absmax, code, A, B, scale):
    with torch.no_grad():
        w = nf4_dequantize(idx, absmax, code, (B.size(0), A.size(1)))
    return F.linear(x, w) + F.linear(F.linear(x, A), B) * scale
