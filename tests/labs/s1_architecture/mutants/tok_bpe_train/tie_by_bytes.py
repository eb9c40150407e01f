"""A tie goes to the smallest bytes, not to the smallest ids."""

HINT = "here b has id 3, a id 4"


def train_bpe(words, alphabet, n_merges):
    return _train(words, alphabet, n_merges, key=lambda pair, counts, ids: (-counts[pair], pair))
