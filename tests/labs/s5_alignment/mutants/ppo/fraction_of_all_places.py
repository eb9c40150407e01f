"""Counts the clip fraction over padding, too."""

HINT = "a share of the tokens that the mask keeps"


def ppo_loss(logp, old_logp, advantages, mask, *, clip=0.2, **options):
    made = _ppo(logp, old_logp, advantages, mask, clip=clip, **options)
    log = torch.where(mask.bool(), (logp - old_logp).detach(), 0.0)
    return {**made, "clip_fraction": ((log.exp() - 1).abs() > clip).float().mean()}
