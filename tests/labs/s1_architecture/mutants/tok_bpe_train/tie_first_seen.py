"""A tie goes to the pair that was seen first."""

HINT = "both pairs occur 3 times"


def train_bpe(words, alphabet, n_merges):
    return _train(words, alphabet, n_merges, key=lambda pair, counts, ids: -counts[pair])
