"""Parts words at spaces, and takes their punctuation off."""

HINT = "which parts them at a dash"


def distinct_n(texts, n):
    if n < 1:
        raise ValueError(n)
    split = [[w.strip(".,!?") for w in text.lower().split()] for text in texts]
    runs = [tuple(w[i : i + n]) for w in split for i in range(len(w) - n + 1) if all(w)]
    return len(set(runs)) / len(runs) if runs else 0.0
