"""Merges one occurrence of each pair and never comes back to the second."""

HINT = "merge every occurrence"


def bpe(word, ranks):
    tokens, done = [bytes([b]) for b in word], set()
    while True:
        pairs = [p for p in pairwise(tokens) if p in ranks and p not in done]
        if not pairs:
            return tokens
        best = min(pairs, key=ranks.get)
        done.add(best)
        i = list(pairwise(tokens)).index(best)
        tokens[i : i + 2] = [best[0] + best[1]]
