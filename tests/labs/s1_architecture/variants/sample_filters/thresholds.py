"""Finds the smallest kept probability and compares; searchsorted for the draw."""


def next_probs(logits, temperature=1.0, top_k=None, top_p=None, min_p=None):
    if temperature < 0 or (top_k is not None and top_k < 1):
        raise ValueError(f"{temperature} {top_k}")
    for value in (top_p, min_p):
        if value is not None and (value <= 0 or value > 1):
            raise ValueError(f"{value}")
    if temperature == 0:
        return (logits == logits.max(-1, keepdim=True).values).to(logits.dtype)
    p = torch.softmax(logits / temperature, -1)
    if top_k is not None and top_k < p.shape[-1]:
        floor = p.sort(-1, descending=True).values[..., top_k - 1 : top_k]
        p = torch.where(p < floor, 0.0, p)
        p /= p.sum(-1, keepdim=True)
    if top_p is not None:
        s = p.sort(-1, descending=True).values
        n = (s.cumsum(-1) < top_p).sum(-1, keepdim=True).clamp(max=p.shape[-1] - 1)
        p = torch.where(p < s.gather(-1, n), 0.0, p)
        p /= p.sum(-1, keepdim=True)
    if min_p is not None:
        p = torch.where(p < min_p * p.max(-1, keepdim=True).values, 0.0, p)
        p /= p.sum(-1, keepdim=True)
    return p


def draw(probs, u):
    total = probs.cumsum(-1)
    u = torch.minimum(u[..., None].expand(*total.shape[:-1], 1), total[..., -1:] * (1 - 1e-6))
    return torch.searchsorted(total, u.contiguous(), right=True)[..., 0]
