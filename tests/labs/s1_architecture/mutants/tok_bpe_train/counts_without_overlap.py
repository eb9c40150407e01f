"""Counts only what can be merged: two aa in aaaa."""

HINT = "count positions: three for aa in aaaa"


def train_bpe(words, alphabet, n_merges):
    def count(tokens):
        last, previous = None, -1
        for i, pair in enumerate(pairwise(tokens)):
            if pair == last and previous == i - 1 and pair[0] == pair[1]:
                last = None
                continue
            last, previous = pair, i
            yield pair

    return _train(words, alphabet, n_merges, count=count)
