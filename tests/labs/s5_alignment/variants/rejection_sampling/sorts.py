"""Sorts stably, and weighs by a recursion from the top."""


def best_of_n_pairs(prompts, completions, scores, min_gap=0.0):
    if min_gap < 0 or not (len(prompts) == len(completions) and len(prompts) == len(scores)):
        raise ValueError("prompts, completions and scores don't fit")
    if any(len(a) != len(s) for a, s in zip(completions, scores)):
        raise ValueError("answers and scores don't fit")
    made = []
    for p in range(len(prompts)):
        texts, points = [], []
        for a, s in zip(completions[p], scores[p]):
            if a not in texts:
                texts.append(a)
                points.append(float(s))
        if len(texts) < 2:
            continue
        up = np.argsort(points, kind="stable")
        down = np.argsort(-np.array(points), kind="stable")
        gap = points[down[0]] - points[up[0]]
        if gap > min_gap:
            made.append(
                dict(gap=np.float64(gap), rejected=texts[up[0]], chosen=texts[down[0]], prompt=prompts[p])
            )
    return made


def expected_best_of_n(scores, n):
    N = len(scores)
    if n < 1 or n > N:
        raise ValueError(f"n = {n}")
    weight, total = n / N, 0.0
    for i in range(N - 1, n - 2, -1):
        total += weight * sorted(scores)[i]
        weight *= (i - n + 1) / i if i else 0
    return np.float64(total)
