"""Reads one token more than the window holds."""

HINT = "as long as the first"


def rolling_logprob(lm, ids, prefix, max_length):
    return _roll(lm, ids, prefix, max_length, wide=1, shift=1)
