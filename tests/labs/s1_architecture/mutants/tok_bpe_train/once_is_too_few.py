"""Stops at pairs that occur once."""

HINT = "one occurrence is enough"


def train_bpe(words, alphabet, n_merges):
    merges = _train(words, alphabet, n_merges)
    for n in range(len(merges)):
        split = {word: [bytes([b]) for b in word] for word in words}
        for merge in merges[:n]:
            split = {word: _merge(tokens, merge) for word, tokens in split.items()}
        if sum(words[w] * list(pairwise(t)).count(merges[n]) for w, t in split.items()) < 2:
            return merges[:n]
    return merges
