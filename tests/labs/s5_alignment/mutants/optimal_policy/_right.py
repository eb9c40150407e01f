"""Right code with a knob for each mistake."""


def _tilted(
    ref_logp, reward, beta, *, times=False, no_ref=False, naive=False, value="beta", dim=-1, probs=False
):
    tilted = (0 if no_ref else ref_logp) + (reward * beta if times else reward / beta)
    log_z = tilted.logsumexp(dim, keepdim=True)
    if naive:
        weights = ref_logp.exp() * (reward / beta).exp()
        logp = (weights / weights.sum(-1, keepdim=True)).log()
    else:
        logp = tilted - log_z
    if probs:
        logp = logp.exp()
    log_z = log_z.squeeze(dim)
    values = {"beta": beta * log_z, "log": log_z, "none": (logp.exp() * reward).sum(-1)}
    return logp, values[value]


def _reward(logp, ref_logp, beta, *, centre="ref", scale=True, swap=False):
    reward = (beta if scale else 1.0) * (logp - ref_logp)
    if swap:
        reward = -reward
    weights = {"ref": ref_logp.exp(), "pi": logp.exp(), "plain": torch.full_like(logp, 1 / logp.shape[-1])}
    if centre == "batch":
        return reward - (ref_logp.exp() * reward).sum() / ref_logp.exp().sum()
    return reward if centre is None else reward - (weights[centre] * reward).sum(-1, keepdim=True)
