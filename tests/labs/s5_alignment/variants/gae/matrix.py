"""By a triangular matrix of (γλ)ᵏ."""


def token_rewards(score, logp, ref_logp, mask, beta):
    out = torch.zeros_like(logp)
    for b in range(len(score)):
        n = int(mask[b].sum())
        if n:
            out[b, :n] = beta * (ref_logp[b, :n] - logp[b, :n])
            out[b, n - 1] += score[b]
    return out


def gae(rewards, values, mask, gamma=1.0, lam=0.95):
    here = mask.bool()
    r, v = torch.where(here, rewards, 0.0), torch.where(here, values, 0.0)
    after = torch.cat([v[:, 1:], torch.zeros_like(v[:, :1])], 1)
    delta = torch.where(here, r + gamma * after - v, 0.0)
    T = r.shape[1]
    gap = torch.arange(T)[:, None] - torch.arange(T)
    kernel = torch.where(gap >= 0, torch.tensor(gamma * lam, dtype=v.dtype) ** gap.clamp(min=0), 0.0)
    A = (delta @ kernel.to(v.dtype)) * here
    return A, A + v
