"""Right functions with a knob for each mistake."""


def _multi(
    question,
    rewrites,
    retrieve,
    fuse,
    k,
    *,
    key=lambda t: t.strip().casefold(),
    asks=lambda t: t,
    empty=False,
    latest=False,
    cut=True,
    one=True,
):
    asked = {}
    for n, text in enumerate([question, *rewrites]):
        if n and not empty and not text.strip():
            continue
        if key(text) not in asked or latest:
            asked[key(text)] = text
    rankings = [retrieve(asks(t), k) for t in asked.values()]
    found = fuse(rankings) if one or len(rankings) > 1 else rankings[0]
    return found[:k] if cut else found


def _hyde(question, generate, embed, n, *, texts=None, unit=True, first=0, blank=False):
    written = [generate(question, i) for i in range(first, first + n)]
    written = [t for t in written if blank or t.strip()]
    vectors = np.asarray(embed(texts(question, written) if texts else [question, *written]))
    mean = vectors.mean(0)
    return mean / np.linalg.norm(mean) if unit else mean
