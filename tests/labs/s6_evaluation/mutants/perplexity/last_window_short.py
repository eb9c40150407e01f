"""Begins the last window where the one before it ended."""

HINT = "reads t5 … t8"


def rolling_logprob(lm, ids, prefix, max_length):
    return _roll(lm, ids, prefix, max_length, reach=False, shift=1)
