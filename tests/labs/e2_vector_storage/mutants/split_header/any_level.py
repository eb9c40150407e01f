"""Takes seven # for a header."""

HINT = "1 to 6 times #"


def split_by_header(md):
    return _sections(md, header=r" {0,3}(#+)(?=[ \t]|$)(.*)")
