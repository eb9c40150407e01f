"""The biased deviation."""

HINT = "a sum of squares over 3"


def group_advantages(rewards, group, scale=True):
    return _advantages(rewards, group, scale, biased=True)
