"""Right measures with a knob for each mistake."""


def _words(text, *, lower=None, space="", drop=None, split=None):
    drop = string.punctuation if drop is None else drop
    text = "".join(space if c in drop else c for c in text)
    text = (
        lower(text)
        if lower
        else text.translate(str.maketrans(string.ascii_uppercase, string.ascii_lowercase))
    )
    return text.split(split) if split is None else [w for w in text.split(split)]


def _share(
    test, corpus, n, *, words=_words, distinct=False, across=False, jaccard=False, of_corpus=False, short=0.0
):
    grams = lambda ws: [tuple(ws[i : i + n]) for i in range(len(ws) - n + 1)]
    documents = [" ".join(corpus)] if across else corpus
    seen = {g for d in documents for g in grams(words(d))}
    asked = grams(words(test))
    if not asked:
        return short
    if jaccard:
        return len(set(asked) & seen) / len(set(asked) | seen)
    if of_corpus:
        return len(set(asked) & seen) / len(seen) if seen else 0.0
    if distinct:
        asked = list(set(asked))
    return sum(g in seen for g in asked) / len(asked)


def _lowest(logprobs, k, *, size=math.floor, least=1, reverse=False, check=True):
    if check and len(logprobs) == 0:
        raise ValueError("empty")
    taken = sorted(logprobs, reverse=reverse)[: max(least, size(k * len(logprobs)))]
    return float(np.mean(taken)) if len(taken) else 0.0
