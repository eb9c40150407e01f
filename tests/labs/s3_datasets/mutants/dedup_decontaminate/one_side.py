"""Normalises the test items only."""

HINT = "normalise both sides"


def contaminated(train, test, n=13, min_overlap=1):
    def raw(text, k):
        w = text.split()
        return {tuple(w[i : i + k]) for i in range(len(w) - k + 1)}

    out = {}
    if n < 1:
        raise ValueError(n)
    for i, t in enumerate(train):
        for j, q in enumerate(test):
            k = min(n, len(re.findall(r"\w+", q)))
            g = ngrams(q, k) if k else set()
            if g and len(g & raw(t, k)) >= min(min_overlap, len(g)):
                out.setdefault(i, []).append(j)
    return out
