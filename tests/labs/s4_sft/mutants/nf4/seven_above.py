"""Has eight levels below and seven above."""

HINT = "eight positive levels from nine steps"


def nf4_code():
    return -_code().flip(0)
