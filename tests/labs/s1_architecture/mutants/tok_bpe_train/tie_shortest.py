"""A tie goes to the pair that makes the shortest token, and only then to the ids."""

HINT = "its length and the order of words have no say"


def train_bpe(words, alphabet, n_merges):
    def key(pair, counts, ids):
        return -counts[pair], len(pair[0] + pair[1]), ids[pair[0]], ids[pair[1]]

    return _train(words, alphabet, n_merges, key=key)
