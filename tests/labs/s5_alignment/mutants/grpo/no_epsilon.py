"""Nothing added to the deviation."""

HINT = "1e-4 is added"


def group_advantages(rewards, group, scale=True):
    return _advantages(rewards, group, scale, eps=False)
