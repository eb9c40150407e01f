"""Lets a block begin in one row and end in the next."""

HINT = "a block is part of one row"


def q8_0(x):
    return _q8(np.resize(x, (1, x.size)))[0].reshape(*x.shape[:-1], -1)


def q4_0(x):
    return _q4(np.resize(x, (1, x.size)))[0].reshape(*x.shape[:-1], -1)
