"""Starts from characters, not from bytes."""

HINT = "work on bytes, not on characters"


def bpe(word, ranks):
    try:
        tokens = [c.encode() for c in word.decode()]
    except UnicodeDecodeError:
        tokens = [bytes([b]) for b in word]
    return _bpe(word, ranks, tokens)
