"""Joins all words into one text."""

HINT = "a pair never spans two words"


def train_bpe(words, alphabet, n_merges):
    return _train({b"".join(word * min(count, 20) for word, count in words.items()): 1}, alphabet, n_merges)
