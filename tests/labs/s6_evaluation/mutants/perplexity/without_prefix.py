"""Leaves the prefix out, and so the first token uncounted."""

HINT = "the first one too"


def rolling_logprob(lm, ids, prefix, max_length):
    if len(ids) < 2:
        return 0.0
    return _roll(lm, ids[1:], ids[0], max_length, shift=1)
