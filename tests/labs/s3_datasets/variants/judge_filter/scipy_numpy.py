"""scipy's ranks, numpy's median and lexsort; a compiled expression with names."""

from scipy.stats import rankdata

_PATTERN = re.compile(
    r"\b(?:score|rating)\s*:\s*(?P<x>-?\d+(?:\.\d+)?)(?:\s*/\s*(?P<d>\d+(?:\.\d+)?))?", re.I
)


def parse_score(text, lo, hi):
    found, text = None, "".join(text.split("*"))
    for found in _PATTERN.finditer(text):
        pass
    found = found or re.fullmatch(r"\s*(?P<x>-?\d+(?:\.\d+)?)(?:\s*/\s*(?P<d>\d+(?:\.\d+)?))?\.?\s*", text)
    if found is None or (found["d"] and float(found["d"]) != hi):
        return None
    x = float(found["x"])
    return x if x == min(max(x, lo), hi) else None


def judge_rows(rows, judge, n_votes):
    out = []
    for row in rows:
        votes = np.array([parse_score(judge(row, i), 1, 10) for i in range(n_votes)], dtype=float)
        votes = votes[~np.isnan(votes)]
        out.append(float(np.median(votes)) if votes.size else None)
    return out


def select(topics, rewards, judged, budget, quota):
    rows = np.array([i for i, v in enumerate(judged) if v is not None], dtype=int)
    if len(rows) == 0:
        return []
    place = (rankdata(np.array(rewards)[rows]) + rankdata([judged[i] for i in rows])) / 2
    taken, full = [], Counter()
    for k in np.lexsort((rows, -place)):
        i = int(rows[k])
        if len(taken) == budget:
            break
        if full[topics[i]] < quota:
            full[topics[i]] += 1
            taken.append(i)
    return np.sort(np.array(taken, dtype=int))
