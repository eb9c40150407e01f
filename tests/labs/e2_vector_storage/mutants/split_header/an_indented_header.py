"""Takes a line of four spaces and a # for a header."""

HINT = "at most three spaces, 1 to 6 times #"


def split_by_header(md):
    return _sections(md, header=r" *(#{1,6})(?=[ \t]|$)(.*)")
