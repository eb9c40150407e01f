"""A right encoder that can start from other pieces than bytes."""


def _bpe(word, ranks, tokens=None):
    tokens = [bytes([b]) for b in word] if tokens is None else tokens
    while True:
        pairs = [pair for pair in pairwise(tokens) if pair in ranks]
        if not pairs:
            return tokens
        best = min(pairs, key=ranks.get)
        i = list(pairwise(tokens)).index(best)
        tokens[i : i + 2] = [best[0] + best[1]]
