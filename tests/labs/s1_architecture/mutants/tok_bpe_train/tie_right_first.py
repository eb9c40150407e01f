"""A tie goes to the smallest id of the right token, then of the left one."""

HINT = "both pairs occur 3 times"


def train_bpe(words, alphabet, n_merges):
    return _train(words, alphabet, n_merges, key=lambda p, counts, ids: (-counts[p], ids[p[1]], ids[p[0]]))
