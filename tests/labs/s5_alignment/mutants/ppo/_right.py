"""Right code with a knob for each mistake."""


def _ppo(
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
    pick="min",
    side="both",
    padded=False,
    detach=True,
    vpick="max",
    half=True,
    coef=True,
    late=False,
    fraction="both",
    vdetach=True,
    vbase="old",
    rows=False,
    log_clip=False,
    nonzero=False,
    vclip=True,
):
    inside = torch.ones_like(mask).bool() if padded else mask.bool()
    zero = torch.zeros_like(logp)

    def mean(x):
        if not mask.bool().any():
            raise ValueError("empty")
        if rows:
            return (torch.where(inside, x, 0.0).sum(1) / inside.sum(1).clamp(min=1)).mean()
        if padded:
            return torch.where(mask.bool(), x, 0.0).mean()
        return x[inside].mean()

    if detach:
        old_logp, advantages = old_logp.detach(), advantages.detach()
    log = logp - old_logp
    if not late:
        log = torch.where(mask.bool(), log, zero)
        advantages = torch.where(mask.bool(), advantages, zero)
    ratio = log.exp()
    low, high = {"both": (1 - clip, 1 + clip), "above": (-1e9, 1 + clip), "below": (1 - clip, 1e9)}[side]
    if log_clip:
        low, high = math.exp(-clip), math.exp(clip)
    clipped = ratio.clamp(low, high)
    gain = {
        "min": torch.minimum(ratio * advantages, clipped * advantages),
        "max": torch.maximum(ratio * advantages, clipped * advantages),
        "clipped": clipped * advantages,
        "plain": ratio * advantages,
    }[pick]
    policy = -mean(gain)
    value = torch.zeros_like(policy)
    if values is not None:
        if vdetach:
            old_values, returns = old_values.detach(), returns.detach()
        values, old_values, returns = (
            torch.where(mask.bool(), x, zero) for x in (values, old_values, returns)
        )
        base = old_values if vbase == "old" else returns
        held = base + (values - base).clamp(-value_clip, value_clip)
        a, b = (values - returns) ** 2, (held - returns) ** 2
        value = mean((torch.maximum if vpick == "max" else torch.minimum)(a, b) if vclip else a)
        value = value / 2 if half else value
    far = {
        "both": (ratio - 1).abs() > clip,
        "above": ratio > 1 + clip,
        "used": gain.detach() != (ratio * advantages),
    }
    return {
        "loss": policy + (vf_coef if coef else 1.0) * value,
        "policy": policy,
        "value": value,
        "clip_fraction": mean(far[fraction].float().detach()),
    }
