"""Right ratings with a knob for each mistake."""


def _elo(
    games,
    k=32.0,
    base=1000.0,
    *,
    sign=1,
    one_by_one=False,
    ties=True,
    scale=10.0,
    check=True,
    width=400,
    swap=False,
    reset=False,
):
    r = {}
    for a, b, s in games:
        if check and not 0 <= s <= 1:
            raise ValueError(s)
        start = np.mean(list(r.values())) + 1 if reset and r else base
        r.setdefault(a, start)
        r.setdefault(b, start)
        if s == 0.5 and not ties:
            continue
        if swap:
            s = 1 - s
        e = 1 / (1 + scale ** (sign * (r[b] - r[a]) / width))
        r[a] += k * (s - e)
        if one_by_one:
            e = 1 / (1 + scale ** (sign * (r[b] - r[a]) / width))
        r[b] -= k * (s - e)
    return r


def _bt(games, names, *, ties="half", log=np.log10, steps=20000, centre=np.mean, order=None):
    names_in = order(games, names) if order else names
    place = {n: i for i, n in enumerate(names_in)}
    w = np.zeros((len(names), len(names)))
    for a, b, s in games:
        if s == 0.5 and ties == "none":
            continue
        if s == 0.5 and ties == "both":
            w[place[a], place[b]] += 1
            w[place[b], place[a]] += 1
            continue
        w[place[a], place[b]] += s
        w[place[b], place[a]] += 1 - s
    n, g = w + w.T, np.ones(len(names))
    for _ in range(steps):
        old, g = g, w.sum(1) / (n / (g[:, None] + g)).sum(1)
        g = g / np.exp(np.log(g).mean())
        if np.abs(np.log(g / old)).max() < 1e-9:
            break
    r = 400 * log(g)
    return r - centre(r) + 1000


def _interval(
    games, names, indices, level=0.95, *, low=lambda l: (1 - l) / 2, turn=True, normal=False, sample=True
):
    fits = np.array([bradley_terry([games[i] for i in row], names) for row in indices])
    if normal:
        z = scipy.stats.norm.ppf((1 + level) / 2)
        return np.stack([fits.mean(0) - z * fits.std(0), fits.mean(0) + z * fits.std(0)], axis=1)
    q = np.quantile(fits, [low(level), 1 - low(level)], axis=0)
    return q.T if turn else q
