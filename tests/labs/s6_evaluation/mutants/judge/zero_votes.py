"""Takes 0 for a vote."""

HINT = "0 is no vote"


def swap_verdict(first_when_ab, first_when_ba):
    return _verdict(first_when_ab, first_when_ba, zero=True)
