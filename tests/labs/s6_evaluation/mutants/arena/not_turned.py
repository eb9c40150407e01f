"""A row for low and a row for high."""

HINT = "fit each row's games"


def bt_interval(games, names, indices, level=0.95):
    return _interval(games, names, indices, level, turn=False)
