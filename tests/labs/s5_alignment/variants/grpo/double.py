"""In float64."""


def group_advantages(rewards, group, scale=True):
    if group < 2:
        raise ValueError(f"a group of {group}")
    if len(rewards) % group:
        raise ValueError(f"{len(rewards)} rewards")
    x = rewards.double().reshape(len(rewards) // group, group)
    m, s = x.mean(dim=1), torch.var(x, dim=1, correction=1).sqrt() + 1e-4
    out = x - m.repeat_interleave(group).view_as(x)
    return (out / s.repeat_interleave(group).view_as(x) if scale else out).reshape(-1)


def grpo_loss(
    logp, old_logp, ref_logp, advantages, mask, *, clip=0.2, beta=0.0, kind="grpo", max_length=None
):
    weights = {
        "grpo": lambda k: k / k.sum(1, keepdim=True).clamp(min=1) / len(k),
        "bnpo": lambda k: k / k.sum().clamp(min=1),
        "dr_grpo": lambda k: k / (len(k) * max_length),
    }
    if kind not in weights or (kind == "dr_grpo" and max_length is None):
        raise ValueError(kind)
    keep = mask.bool()
    p, o = (x.double().masked_fill(~keep, 0) for x in (logp, old_logp.detach()))
    a = advantages.detach().double().unsqueeze(1)
    rho = torch.exp(p - o)
    loss = -torch.minimum(rho * a, torch.clip(rho, 1 - clip, 1 + clip) * a)
    if beta != 0:
        d = ref_logp.detach().double().masked_fill(~keep, 0) - p
        loss = loss + beta * (torch.exp(d) - d - 1)
    return (loss * weights[kind](keep.double())).sum()
