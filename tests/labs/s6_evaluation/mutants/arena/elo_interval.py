"""Bootstraps Elo ratings."""

HINT = "fit each row's games"


def bt_interval(games, names, indices, level=0.95):
    fits = [[elo([games[i] for i in row])[n] for n in names] for row in indices]
    return np.quantile(fits, [(1 - level) / 2, (1 + level) / 2], axis=0).T
