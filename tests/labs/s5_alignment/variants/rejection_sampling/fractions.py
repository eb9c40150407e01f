"""Computes exactly, with fractions."""


def expected_best_of_n(scores, n):
    from fractions import Fraction

    if n not in range(1, len(scores) + 1):
        raise ValueError("n")
    whole = Fraction(0)
    for i, s in enumerate(sorted(scores)):
        whole += Fraction(math.comb(i, n - 1), math.comb(len(scores), n)) * Fraction(float(s))
    return float(whole)


def best_of_n_kl(n):
    return float(np.log(n) - 1 + 1 / n)


def best_of_n_pairs(prompts, completions, scores, min_gap=0.0):
    if min_gap < 0:
        raise ValueError("min_gap")
    made = []
    for prompt, answers, points in zip(prompts, completions, scores, strict=True):
        kept = [(a, s) for i, (a, s) in enumerate(zip(answers, points, strict=True)) if a not in answers[:i]]
        if len(kept) < 2:
            continue
        i = max(range(len(kept)), key=lambda k: kept[k][1])
        j = min(range(len(kept)), key=lambda k: kept[k][1])
        if kept[i][1] - kept[j][1] > min_gap:
            made.append(
                {
                    "prompt": prompt,
                    "chosen": kept[i][0],
                    "rejected": kept[j][0],
                    "gap": kept[i][1] - kept[j][1],
                }
            )
    return made
