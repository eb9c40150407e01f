"""Begins each window with the prefix."""

HINT = "no prefix"


def rolling_logprob(lm, ids, prefix, max_length):
    return _roll(lm, ids, prefix, max_length, again=True, shift=1)
