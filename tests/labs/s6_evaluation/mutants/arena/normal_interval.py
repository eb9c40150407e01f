"""Mean plus and minus z standard deviations."""

HINT = "fit each row's games"


def bt_interval(games, names, indices, level=0.95):
    return _interval(games, names, indices, level, normal=True)
