"""Takes both orders as votes for the same answer."""

HINT = "a was first and won, then second and won"
DEMO = True


def swap_verdict(first_when_ab, first_when_ba):
    return _verdict(first_when_ab, first_when_ba, swap=1)
