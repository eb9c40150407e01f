"""Gradients through old_logp and advantages."""

HINT = "what belongs to the policy that gave the answers"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, detach=False)
