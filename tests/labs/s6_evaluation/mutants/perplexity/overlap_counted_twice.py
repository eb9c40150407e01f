"""Counts what the last window reads again."""

HINT = "only its last two outputs count"


def rolling_logprob(lm, ids, prefix, max_length):
    return _roll(lm, ids, prefix, max_length, twice=True, shift=1)
