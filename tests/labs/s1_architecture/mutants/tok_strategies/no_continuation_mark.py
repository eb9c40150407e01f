"""Forgets the ## inside a word."""

HINT = "## inside a word"


def wordpiece(word, vocab, unk="[UNK]"):
    pieces, start = [], 0
    while start < len(word):
        end = next((e for e in range(len(word), start, -1) if word[start:e] in vocab), None)
        if end is None:
            return [unk]
        pieces.append(word[start:end])
        start = end
    return pieces
