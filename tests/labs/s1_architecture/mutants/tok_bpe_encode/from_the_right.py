"""Merges from the right: aaa becomes a, aa."""

HINT = "aaaaa becomes aa, aa, a"


def bpe(word, ranks):
    tokens = [bytes([b]) for b in word]
    while True:
        pairs = [p for p in pairwise(tokens) if p in ranks]
        if not pairs:
            return tokens
        best = min(pairs, key=ranks.get)
        i = len(tokens) - 2 - list(pairwise(tokens))[::-1].index(best)
        tokens[i : i + 2] = [best[0] + best[1]]
