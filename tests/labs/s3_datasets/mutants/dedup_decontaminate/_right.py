"""Right filters with a knob for each mistake."""


def _dups(
    vectors, threshold, block=256, *, unit=True, offset=True, inside=False, whole=False, itself=0, fix=True
):
    x = np.asarray(vectors)
    if unit:
        size = np.linalg.norm(x, axis=1, keepdims=True)
        with np.errstate(invalid="ignore", divide="ignore"):
            x = x / np.maximum(size, 1e-30) if fix else x / size
    pairs = []
    if whole:
        block = max(len(x), 1)
    for a in range(0, len(x), block):
        other = x[a : a + block] if inside else x
        c = x[a : a + block] @ other.T
        for i, j in np.argwhere(c >= threshold).tolist():
            i, j = i + a * offset, j + a * inside
            if i < j + itself:
                pairs.append((i, j))
    return sorted(pairs)


def _groups(pairs, n):
    label = list(range(n))
    for a, b in pairs:
        old, new = label[b], label[a]
        label = [new if l == old else l for l in label]
    return label


def _keep(pairs, quality, *, best=lambda i, q: (q, -i)):
    label = _groups(pairs, len(quality))
    top = {}
    for i, q in enumerate(quality):
        top.setdefault(label[i], []).append((best(i, q), i))
    return sorted(max(group)[1] for group in top.values())


def _bad(
    train,
    test,
    n=13,
    min_overlap=1,
    *,
    grams=None,
    short=True,
    cap=True,
    item=lambda t: t,
    text=lambda t: t,
    empty=False,
    need=None,
):
    if n < 1:
        raise ValueError(n)
    grams = grams or ngrams
    out = {}
    for i, t in enumerate(train):
        for j, q in enumerate(test):
            size = len(re.findall(r"\w+", q))
            if not size and not empty:
                continue
            if size < n and short == "substring":
                hit = q.lower().strip("?!. ") in t.lower()
            else:
                k = min(n, size) if short else n
                g = grams(item(q), k) if k else set()
                least = min(min_overlap, len(g)) if cap else min_overlap
                hit = len(g & grams(text(t), k)) >= least if g else bool(empty)
            if hit:
                out.setdefault(i, []).append(j)
    return out
