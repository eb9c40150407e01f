"""Packs neighbours into a byte."""

HINT = "element 16, not element 1"
DEMO = True


def q4_0(x):
    return _q4(x, pack=lambda codes: codes[:, ::2] | codes[:, 1::2] << 4)
