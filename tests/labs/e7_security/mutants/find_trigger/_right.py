"""Right scores and a right scan with a knob for each mistake."""


def _onion(
    nll,
    sentence,
    *,
    sign=1,
    without=None,
    whole=None,
    total=False,
    short=True,
    words=str.split,
    join=" ".join,
):
    ws = words(sentence)
    if short and len(ws) < 2:
        return [0.0] * len(ws)
    without = without or (lambda ws, i: ws[:i] + ws[i + 1 :])
    kept = [without(ws, i) for i in range(len(ws))]
    losses = nll([join(ws) if whole is None else whole(sentence), *map(join, kept)])
    if total:
        losses = [loss * len(k) for loss, k in zip(losses, [ws, *kept])]
    return [sign * (losses[0] - loss) for loss in losses[1:]]


def _scan(
    predict,
    texts,
    words,
    target,
    *,
    place=lambda n: n // 2,
    counts=lambda said, target: said != target,
    hit=lambda said, target: said == target,
    over=len,
    key=lambda pair: (-pair[1], pair[0]),
):
    said = predict(texts)
    kept = [t.split() for t, s in zip(texts, said) if counts(s, target)]
    found = []
    for word in words:
        tried = [" ".join([*t[: place(len(t))], word, *t[place(len(t)) :]]) for t in kept]
        turned = sum(bool(hit(s, target)) for s in predict(tried)) if tried else 0
        n = over(tried) if over is len else over(texts)
        found.append((word, turned / n if n else 0.0))
    return sorted(found, key=key) if key else found
