"""Right judging with a knob for each mistake."""

_NUMBER = r"(-?\d+(?:\.\d+)?)(?:\s*/\s*(\d+(?:\.\d+)?))?"


def _score(
    text,
    lo,
    hi,
    *,
    which=-1,
    number=_NUMBER,
    flags=re.I,
    word=r"\b(?:score|rating)",
    star=r"[\s*]*",
    whole=True,
    scale=None,
    clip=False,
    clean=True,
):
    text = text.replace("*", "") if clean else text
    found = re.findall(word + star + ":" + star + number, text, flags)
    if not found and whole:
        m = re.fullmatch(number + r"\.?", text.strip())
        found = [m.groups()] if m else []
    if not found:
        return None
    x, d = found[which]
    x = float(x)
    if d and float(d) != hi:
        if scale is None:
            return None
        x = scale(x, float(d), hi)
    if clip:
        return min(max(x, lo), hi)
    return x if lo <= x <= hi else None


def _rank(values):
    from scipy.stats import rankdata

    return rankdata(values).tolist() if values else []


def _select(
    topics,
    rewards,
    judged,
    budget,
    quota,
    *,
    rank=_rank,
    early=1,
    skip=True,
    none=None,
    order=sorted,
    stop=False,
    before=False,
):
    rows = [i for i, v in enumerate(judged) if v is not None or none is not None]
    score = {i: judged[i] if judged[i] is not None else none for i in rows}
    a = rank([rewards[i] for i in rows]) if not before else [rank(rewards)[i] for i in rows]
    b = rank([score[i] for i in rows])
    place = {i: x + y for i, x, y in zip(rows, a, b)}
    taken, full = [], Counter()
    for i in sorted(rows, key=lambda i: (-place[i], early * i)):
        if len(taken) >= budget:
            break
        if skip and full[topics[i]] >= quota:
            if stop:
                break
            continue
        taken.append(i)
        full[topics[i]] += 1
    return order(taken)
