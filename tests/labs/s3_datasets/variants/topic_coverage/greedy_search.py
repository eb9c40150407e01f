"""Backwards axes, rows by number, pairs by loops."""


def plan_topics(axes, n):
    if n < 0 or any(not v for v in axes.values()):
        raise ValueError(f"{n}: {axes}")
    names = list(axes)[::-1]

    def row(i):
        values, period = {}, 1
        for name in names:
            c = len(axes[name])
            j = i % (period * c)
            values[name] = axes[name][(j - j // (period * c // math.gcd(period, c))) % c]
            period *= c
        return tuple(values[name] for name in axes)

    return [row(i) for i in range(n)]


def distinct_n(texts, n):
    if n < 1:
        raise ValueError(f"n={n}")
    seen, count = set(), 0
    for text in texts:
        w = words(text)
        for i in range(n, len(w) + 1):
            seen.add(" ".join(w[i - n : i]))
            count += 1
    return 0.0 if count == 0 else len(seen) / count


def mean_distance(vectors):
    total, pairs = 0.0, 0
    for i, a in enumerate(vectors):
        for b in vectors[:i]:
            size = math.sqrt(float(a @ a) * float(b @ b))
            total += 1 - (float(a @ b) / size if size else 0.0)
            pairs += 1
    return total / pairs if pairs else 0.0
