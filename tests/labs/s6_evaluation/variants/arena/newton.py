"""Newton's method on the log-likelihood; Elo with numpy arrays and a defaultdict."""


def elo(games, k=32.0, base=1000.0):
    r = defaultdict(lambda: base)
    for a, b, s in games:
        if not (s >= 0 and s <= 1):
            raise ValueError("score")
        p = 10 ** (r[a] / 400) / (10 ** (r[a] / 400) + 10 ** (r[b] / 400))
        r[a], r[b] = r[a] + k * (s - p), r[b] + k * (p - s)
    return r


def bradley_terry(games, names):
    m = len(names)
    n = {x: i for i, x in enumerate(names)}
    w = np.zeros((m, m))
    for a, b, s in games:
        w[n[a], n[b]] += s
        w[n[b], n[a]] += 1 - s
    total, t = w + w.T, np.zeros(m)
    for _ in range(200):
        p = 1 / (1 + np.exp(t[None] - t[:, None]))
        gradient = (w - total * p).sum(1)
        h = total * p * (1 - p)
        hessian = np.diag(h.sum(1)) - h + np.ones((m, m))
        step = np.linalg.solve(hessian, gradient)
        t = t + np.clip(step, -1, 1)
        if np.abs(step).max() < 1e-12:
            break
    t = t - t.mean()
    return (1000 + 400 * t / np.log(10)).tolist()


def bt_interval(games, names, indices, level=0.95):
    out = []
    fits = list(zip(*[bradley_terry([games[int(i)] for i in row], names) for row in indices]))
    for ratings in fits:
        out.append([np.percentile(ratings, 50 * (1 - level)), np.percentile(ratings, 50 * (1 + level))])
    return out
