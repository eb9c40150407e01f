"""Counts each word once, however often it occurs."""

HINT = "a word that occurs 5 times adds 5"
DEMO = True


def train_bpe(words, alphabet, n_merges):
    return _train({word: 1 for word in words}, alphabet, n_merges)
