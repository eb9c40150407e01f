"""Drops what doesn't fill a group."""

HINT = "a multiple of group"


def group_advantages(rewards, group, scale=True):
    return _advantages(rewards, group, scale, check=False)
