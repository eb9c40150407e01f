"""Merges the leftmost known pair, whatever its rank."""

HINT = "b + c has rank 0, which is a rank too, and goes before a + b"


def bpe(word, ranks):
    tokens = [bytes([b]) for b in word]
    i = 0
    while i + 1 < len(tokens):
        if (tokens[i], tokens[i + 1]) in ranks:
            tokens[i : i + 2] = [tokens[i] + tokens[i + 1]]
            i = 0
        else:
            i += 1
    return tokens
