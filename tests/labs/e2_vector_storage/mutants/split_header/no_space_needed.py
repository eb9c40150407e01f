"""Takes every line that begins with # for a header."""

HINT = "lines that are no headers"


def split_by_header(md):
    return _sections(md, header=r" {0,3}(#{1,6})(.*)")
