"""With the largest subtracted by hand."""


def tilted_policy(ref_logp, reward, beta):
    x = ref_logp + reward / beta
    top = x.max(dim=-1, keepdim=True).values
    z = (x - top).exp().sum(-1, keepdim=True).log() + top
    return x - z, (z * beta)[..., 0]


def implicit_reward(logp, ref_logp, beta):
    raw = beta * logp - beta * ref_logp
    return raw - torch.einsum("...v,...v->...", ref_logp.exp(), raw)[..., None]
