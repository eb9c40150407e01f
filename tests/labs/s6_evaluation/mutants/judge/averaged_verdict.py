"""Averages the orders instead of asking both."""

HINT = "the first won in both orders"


def swap_verdict(first_when_ab, first_when_ba):
    return _verdict(first_when_ab, first_when_ba, both=False)
