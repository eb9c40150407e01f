"""Averages over texts."""

HINT = "it isn't a mean over the texts"


def distinct_n(texts, n):
    if n < 1:
        raise ValueError(n)
    shares = []
    for t in texts:
        w = words(t)
        runs = [tuple(w[i : i + n]) for i in range(len(w) - n + 1)]
        if runs:
            shares.append(len(set(runs)) / len(runs))
    return float(np.mean(shares)) if shares else 0.0
