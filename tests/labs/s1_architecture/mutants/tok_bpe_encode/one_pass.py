"""Goes through the pairs once, from the lowest rank to the highest that the single bytes have."""

HINT = "then a + bc has a rank"


def bpe(word, ranks):
    tokens = [bytes([b]) for b in word]
    for pair in sorted({p for p in pairwise(tokens) if p in ranks}, key=ranks.get):
        i = 0
        while i + 1 < len(tokens):
            if (tokens[i], tokens[i + 1]) == pair:
                tokens[i : i + 2] = [pair[0] + pair[1]]
            i += 1
    return tokens
