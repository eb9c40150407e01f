"""Puts the first sixteen into the high halves."""

HINT = "it has the high half"


def q4_0(x):
    return _q4(x, pack=lambda codes: codes[:, :16] << 4 | codes[:, 16:])
