"""Weights each window alike, however many tokens it predicts."""

HINT = "only its last two outputs count"


def rolling_logprob(lm, ids, prefix, max_length):
    return _roll(lm, ids, prefix, max_length, mean=True, shift=1)
