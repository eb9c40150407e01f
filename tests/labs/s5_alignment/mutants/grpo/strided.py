"""Groups that don't follow one another."""

HINT = "less the group's own mean"


def group_advantages(rewards, group, scale=True):
    return _advantages(rewards, group, scale, strided=True)
