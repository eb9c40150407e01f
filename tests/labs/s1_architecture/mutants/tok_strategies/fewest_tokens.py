"""Takes the cut into the fewest tokens."""

HINT = "take the best of all segmentations"


_unigram = unigram


def unigram(word, logp):
    tokens, score = _unigram(word, {token: value - 1000 for token, value in logp.items()})
    return tokens, score + 1000 * len(tokens)
