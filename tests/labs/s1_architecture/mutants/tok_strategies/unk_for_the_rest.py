"""Keeps the pieces found so far and writes unk for the rest."""

HINT = "the whole word is one [UNK]"


def wordpiece(word, vocab, unk="[UNK]"):
    pieces, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in vocab:
                break
        else:
            return [*pieces, unk]
        pieces.append(piece)
        start = end
    return pieces
