"""By cases, in float64."""


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
    keep = mask.bool()
    if not keep.any():
        raise ValueError("the mask is empty")
    fill = lambda x: x.double().masked_fill(~keep, 0.0)
    log = fill(logp) - fill(old_logp).detach()
    a = fill(advantages).detach()
    ratio = log.exp()
    frozen = ((a > 0) & (ratio > 1 + clip)) | ((a < 0) & (ratio < 1 - clip))
    bound = torch.where(a > 0, 1 + clip, 1 - clip).double()
    gain = torch.where(frozen, bound, ratio) * a
    n = keep.sum()
    policy = -(gain * keep).sum() / n
    value = torch.zeros((), dtype=torch.float64)
    if values is not None:
        v, o, r = fill(values), fill(old_values).detach(), fill(returns).detach()
        held = torch.min(torch.max(v, o - value_clip), o + value_clip)
        value = torch.stack([(v - r) ** 2, (held - r) ** 2]).amax(0)[keep].sum() / (2 * n)
    far = (((ratio < 1 - clip) | (ratio > 1 + clip)) & keep).sum() / n
    return dict(loss=policy + vf_coef * value, policy=policy, value=value, clip_fraction=far)
