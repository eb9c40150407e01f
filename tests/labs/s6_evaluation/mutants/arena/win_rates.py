"""The logit of the share of wins, whoever the opponent was."""

HINT = "9 times as c"


def bradley_terry(games, names):
    s = {n: [] for n in names}
    for a, b, x in games:
        s[a].append(x)
        s[b].append(1 - x)
    p = np.array([np.mean(s[n]) for n in names])
    r = 200 * np.log10(p / (1 - p))
    return r - r.mean() + 1000
