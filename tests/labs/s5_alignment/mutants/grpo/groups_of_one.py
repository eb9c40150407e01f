"""Takes groups of one."""

HINT = "a group has two answers at least"


def group_advantages(rewards, group, scale=True):
    return rewards * 0 if group == 1 else _advantages(rewards, group, scale)
