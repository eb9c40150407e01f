"""Right code with a knob for each mistake."""


def _advantages(
    rewards,
    group,
    scale=True,
    *,
    whole_std=False,
    biased=False,
    eps=True,
    whole_mean=False,
    check=True,
    strided=False,
    one=True,
):
    if check and (len(rewards) % group if group else True):
        raise ValueError("B")
    if one and group < 2:
        raise ValueError("group")
    rows = rewards.view(group, -1).T if strided else rewards[: len(rewards) // group * group].view(-1, group)
    mean = rewards.mean() if whole_mean else rows.mean(1, keepdim=True)
    out = rows - mean
    if scale:
        std = rewards.std() if whole_std else rows.std(1, keepdim=True, correction=0 if biased else 1)
        out = out / (std + (1e-4 if eps else 0.0))
    return (out.T if strided else out).flatten()


def _grpo(
    logp,
    old_logp,
    ref_logp,
    advantages,
    mask,
    *,
    clip=0.2,
    beta=0.0,
    kind="grpo",
    max_length=None,
    kl="k3",
    reduce=None,
    late=False,
    detach=True,
    any_kind=False,
    any_length=False,
    side="both",
    minus=False,
    empty=True,
    t_length=False,
    kl_sign=1,
):
    if kind not in ("grpo", "bnpo", "dr_grpo") and not any_kind:
        raise ValueError("kind")
    if kind == "dr_grpo" and max_length is None and not any_length:
        raise ValueError("length")
    keep = mask.bool()
    zero = torch.zeros_like(logp)
    if detach:
        old_logp, advantages = old_logp.detach(), advantages.detach()
        ref_logp = ref_logp if ref_logp is None else ref_logp.detach()
    log = logp - old_logp
    ratio = (log if late else torch.where(keep, log, zero)).exp()
    a = advantages[:, None]
    losses = -torch.minimum(ratio * a, ratio.clamp(1 - clip if side == "both" else 0, 1 + clip) * a)
    if beta:
        d = ref_logp - logp
        d = d if late else torch.where(keep, d, zero)
        losses = (
            losses
            + kl_sign
            * beta
            * {"k1": -d, "k2": d * d / 2, "k3": d.exp() - 1 - d, "reversed": (-d).exp() - 1 + d}[kl]
        )
    losses = losses * keep if late else torch.where(keep, losses, zero)
    count = keep.sum(1).clamp(min=1)
    kind = reduce.get(kind, kind) if reduce else kind
    if kind == "grpo":
        rows = losses.sum(1) / count
        return rows.mean() if empty else rows[keep.any(1)].mean()
    if kind == "dr_grpo":
        return losses.sum() / (
            len(losses) * (losses.shape[1] if t_length or max_length is None else max_length)
        )
    if kind == "sum":
        return losses.sum() / max_length
    return losses.sum() / keep.sum().clamp(min=1)
