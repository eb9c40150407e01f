"""Counts once and takes the pairs from the most frequent downwards."""

HINT = "count again after every merge"


def train_bpe(words, alphabet, n_merges):
    ids = {token: i for i, token in enumerate(alphabet)}
    counts = Counter()
    for word, count in words.items():
        for a, b in pairwise(word):
            counts[bytes([a]), bytes([b])] += count
    return sorted(counts, key=lambda p: (-counts[p], ids[p[0]], ids[p[1]]))[:n_merges]
