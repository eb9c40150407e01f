"""Counters, str methods, numpy's partition."""


def overlap(test, corpus, n=13):
    def clean(text):
        out = ""
        for ch in text:
            if ch in string.punctuation:
                continue
            out += ch.lower() if "A" <= ch <= "Z" else ch
        return out.split()

    known = Counter()
    for document in corpus:
        w = clean(document)
        known.update(" ".join(w[i : i + n]) for i in range(max(0, len(w) - n + 1)))
    w = clean(test)
    places = Counter(" ".join(w[i : i + n]) for i in range(max(0, len(w) - n + 1)))
    total = sum(places.values())
    return sum(c for g, c in places.items() if known[g]) / total if total else 0


def min_k(logprobs, k=0.2):
    x = np.array(logprobs, dtype=float)
    if x.size == 0:
        raise ValueError("none")
    m = max(1, int(k * x.size))
    return np.partition(x, m - 1)[:m].mean()


def order_p_value(canonical, shuffled):
    return np.mean(np.append(np.array(shuffled) >= canonical, True))
