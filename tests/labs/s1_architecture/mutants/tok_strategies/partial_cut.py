"""Gives the best cut of what can be cut where the whole word can't."""

HINT = "no part of a cut"


_unigram = unigram


def unigram(word, logp):
    for n in range(len(word), -1, -1):
        tokens, score = _unigram(word[:n], logp)
        if tokens or not n:
            return tokens, score
