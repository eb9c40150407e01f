"""Clips the critic by the policy's bound."""

HINT = "the critic has a clip of its own"


def ppo_loss(*numbers, clip=0.2, value_clip=0.2, **options):
    return _ppo(*numbers, **options, clip=clip, value_clip=clip)
