"""Nothing added to the deviation."""

HINT = "standard deviation + 1e-4"


def group_advantages(rewards, group, scale=True):
    return _advantages(rewards, group, scale, eps=False)
