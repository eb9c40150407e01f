"""The deviation of the whole batch."""

HINT = "its own unbiased standard deviation"


def group_advantages(rewards, group, scale=True):
    return _advantages(rewards, group, scale, whole_std=True)
