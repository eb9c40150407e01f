"""The larger of the negatives, on the kept tokens alone."""


def ppo_loss(
    logp,
    old_logp,
    advantages,
    mask,
    *,
    clip=0.2,
    values=None,
    old_values=None,
    returns=None,
    value_clip=0.2,
    vf_coef=0.1,
):
    keep = mask == 1
    if keep.sum() == 0:
        raise ValueError("no tokens")
    a = advantages[keep].detach()
    ratio = torch.exp(logp[keep] - old_logp[keep].detach())
    policy = torch.max(-a * ratio, -a * torch.clamp(ratio, 1.0 - clip, 1.0 + clip)).mean()
    value = policy.new_zeros(())
    if values is not None:
        v, o, r = values[keep], old_values[keep].detach(), returns[keep].detach()
        held = torch.clamp(v, o - value_clip, o + value_clip)
        value = 0.5 * torch.max((v - r).square(), (held - r).square()).mean()
    share = ((ratio - 1.0).abs() > clip).float().mean()
    return {"policy": policy, "value": value, "loss": policy + vf_coef * value, "clip_fraction": share}
