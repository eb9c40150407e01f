"""The loss without vf_coef."""

HINT = "policy + vf_coef·value"


def ppo_loss(*numbers, **options):
    return _ppo(*numbers, **options, coef=False)
