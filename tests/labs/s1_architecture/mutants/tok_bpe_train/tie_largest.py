"""A tie goes to the largest pair, as in the first published code."""

HINT = "both pairs occur 3 times"


def train_bpe(words, alphabet, n_merges):
    return _train(words, alphabet, n_merges, key=lambda p, counts, ids: (-counts[p], -ids[p[0]], -ids[p[1]]))
