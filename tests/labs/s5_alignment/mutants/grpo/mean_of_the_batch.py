"""The mean of the whole batch."""

HINT = "the group's own mean"


def group_advantages(rewards, group, scale=True):
    return _advantages(rewards, group, scale, whole_mean=True)
