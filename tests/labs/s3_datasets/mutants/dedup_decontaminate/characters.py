"""Makes n-grams of characters."""

HINT = "runs of words, not of characters"


def ngrams(text, n):
    text = text.lower()
    return {tuple(text[i : i + n]) for i in range(len(text) - n + 1)}
