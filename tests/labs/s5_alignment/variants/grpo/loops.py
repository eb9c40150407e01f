"""By loops over groups and answers."""


def group_advantages(rewards, group, scale=True):
    if group < 2 or len(rewards) % group != 0:
        raise ValueError("groups")
    parts = []
    for part in rewards.split(group):
        a = part - part.mean()
        parts.append(a / ((a.pow(2).sum() / (group - 1)).sqrt() + 1e-4) if scale else a)
    return torch.cat(parts)


def grpo_loss(
    logp, old_logp, ref_logp, advantages, mask, *, clip=0.2, beta=0.0, kind="grpo", max_length=None
):
    if kind == "dr_grpo" and not max_length or kind not in {"grpo", "bnpo", "dr_grpo"}:
        raise ValueError(kind)
    sums, counts = [], []
    for b in range(len(logp)):
        k = mask[b] == 1
        p, a = logp[b][k], advantages[b].detach()
        rho = (p - old_logp[b][k].detach()).exp()
        loss = torch.max(-rho * a, -rho.clamp(1 - clip, 1 + clip) * a)
        if beta > 0:
            d = ref_logp[b][k].detach() - p
            loss = loss + beta * (torch.expm1(d) - d)
        sums.append(loss.sum())
        counts.append(max(int(k.sum()), 1))
    if kind == "grpo":
        return sum(s / n for s, n in zip(sums, counts)) / len(sums)
    if kind == "bnpo":
        return sum(sums) / max(int((mask == 1).sum()), 1)
    return sum(sums) / (len(sums) * max_length)
