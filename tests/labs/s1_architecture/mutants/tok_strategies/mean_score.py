"""Scores a cut by the mean of its log-probabilities."""

HINT = "the sum of the log-probabilities"


_unigram = unigram


def unigram(word, logp):
    tokens, score = _unigram(word, logp)
    return tokens, score / max(1, len(tokens))
