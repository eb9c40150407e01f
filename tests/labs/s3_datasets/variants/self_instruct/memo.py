"""A memoised recursion; topics by groups; itertools."""

from collections import defaultdict
from functools import lru_cache


def rouge_l(a, b):
    x, y = tuple(words(a)), tuple(words(b))

    @lru_cache(None)
    def lcs(i, j):
        if i == len(x) or j == len(y):
            return 0
        if x[i] == y[j]:
            return 1 + lcs(i + 1, j + 1)
        return max(lcs(i + 1, j), lcs(i, j + 1))

    return 2 * lcs(0, 0) / max(1, len(x) + len(y))


def build_prompt(seeds, k, rng):
    if len(seeds) < k:
        raise ValueError(f"{len(seeds)} < {k}")
    groups = defaultdict(list)
    for seed in seeds:
        groups[seed["topic"]].append(seed["instruction"])
    for group in groups.values():
        rng.shuffle(group)
    chosen = []
    while len(chosen) < k:
        topics = [t for t in groups if groups[t]]
        rng.shuffle(topics)
        chosen += [groups[t].pop() for t in topics]
    shown = [f"{i + 1}. {t}" for i, t in enumerate(chosen[:k])]
    return PROMPTS["more tasks"] + "\n".join([*shown, f"{k + 1}."])


def parse_tasks(text):
    out = []
    for line in text.splitlines():
        number, _, task = line.strip().partition(" " if "\t" not in line else "\t")
        if number[:-1].isdigit() and number[-1:] in (".", ")") and task.strip():
            out.append(task.strip())
    return out


def accept(task, pool, limit=0.7):
    n = len(words(task))
    tests = {
        "too short": lambda: n <= 2,
        "too long": lambda: n >= 151,
        "refusal": lambda: any(task.lower().startswith(r) for r in REFUSALS),
        "duplicate": lambda: max((rouge_l(task, p) for p in pool), default=0) >= limit,
    }
    for reason, test in tests.items():
        if test():
            return (False, reason)
    return (True, "ok")


def generate(respond, seeds, n, rng, calls=10):
    result = {"tasks": [], "reasons": Counter(), "calls": 0}
    for _ in range(calls):
        if len(result["tasks"]) == n:
            break
        result["calls"] += 1
        for task in parse_tasks(respond(build_prompt(seeds, min(3, len(seeds)), rng))):
            ok, why = accept(task, [s["instruction"] for s in seeds] + result["tasks"])
            result["reasons"].update([why])
            if ok:
                result["tasks"].append(task)
                if len(result["tasks"]) == n:
                    break
    return result
