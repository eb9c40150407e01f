"""Looks for the n-gram in the text of the corpus, words or not."""

HINT = "n-grams of whole words"


def overlap(test, corpus, n=13):
    ws = _words(test)
    asked = [" ".join(ws[i : i + n]) for i in range(len(ws) - n + 1)]
    texts = [" ".join(_words(d)) for d in corpus]
    return sum(any(g in t for t in texts) for g in asked) / len(asked) if asked else 0.0
