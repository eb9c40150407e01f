"""Right code with a knob for each mistake."""


def _pairs(
    prompts,
    completions,
    scores,
    min_gap=0.0,
    *,
    merge="first",
    strict=True,
    check=True,
    refuse=True,
    late_best=False,
    late_worst=False,
    need=2,
    strip=False,
    across=False,
    sign=False,
):
    if check and not len(prompts) == len(completions) == len(scores):
        raise ValueError("lengths")
    if refuse and min_gap < 0:
        raise ValueError("min_gap")
    if across:
        everything = [(s, a) for answers, points in zip(completions, scores) for a, s in zip(answers, points)]
    pairs = []
    for prompt, answers, points in zip(prompts, completions, scores):
        if check and len(answers) != len(points):
            raise ValueError("lengths")
        rows = []
        for text, score in zip(answers, points):
            known = [row for row in rows if row[0] == text]
            if merge is None or not known:
                rows.append([text, score])
            elif merge == "best":
                known[0][1] = max(known[0][1], score)
            elif merge == "last":
                known[0][1] = score
        if len(rows) < need:
            continue
        best = max(row[1] for row in rows)
        worst = min(row[1] for row in rows)
        if across:
            worst = min(everything)[0]
        tops = [row[0] for row in rows if row[1] == best]
        lows = [a for s, a in everything if s == worst] if across else [r[0] for r in rows if r[1] == worst]
        gap = worst - best if sign else best - worst
        if abs(gap) > min_gap or (not strict and abs(gap) >= min_gap):
            pairs.append(
                {
                    "prompt": prompt,
                    "chosen": tops[-1 if late_best else 0],
                    "rejected": lows[-1 if late_worst else 0],
                    "gap": gap,
                }
            )
    return pairs


def _best(scores, n, *, order=True, check=True, shift=0):
    if check and not 1 <= n <= len(scores):
        raise ValueError("n")
    subsets = math.comb(len(scores), n)
    ordered = sorted(scores) if order else scores
    return float(sum(math.comb(max(i + shift, 0), n - 1) / subsets * s for i, s in enumerate(ordered)))
