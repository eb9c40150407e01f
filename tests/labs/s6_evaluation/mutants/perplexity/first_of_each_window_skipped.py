"""Doesn't count the first token of a window."""

HINT = "the first one too"
DEMO = True


def rolling_logprob(lm, ids, prefix, max_length):
    return _roll(lm, ids, prefix, max_length, skip=1, shift=1)
