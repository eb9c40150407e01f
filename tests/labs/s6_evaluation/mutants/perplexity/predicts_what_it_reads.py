"""Compares each output with the token that was read there."""

HINT = "read the prefix and all tokens but the last"


def rolling_logprob(lm, ids, prefix, max_length):
    return _roll(lm, ids, prefix, max_length, shift=0)
