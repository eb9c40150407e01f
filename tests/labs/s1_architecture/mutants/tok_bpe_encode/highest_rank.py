"""Merges the pair of the highest rank first."""

HINT = "b + c has rank 0, which is a rank too, and goes before a + b"


def bpe(word, ranks):
    tokens = [bytes([b]) for b in word]
    while True:
        pairs = [p for p in pairwise(tokens) if p in ranks]
        if not pairs:
            return tokens
        best = max(pairs, key=ranks.get)
        i = list(pairwise(tokens)).index(best)
        tokens[i : i + 2] = [best[0] + best[1]]
