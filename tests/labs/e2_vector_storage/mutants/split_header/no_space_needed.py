"""Takes every line that begins with # for a header."""

HINT = "then a space, a tab or the end of the line"


def split_by_header(md):
    return _sections(md, header=r" {0,3}(#{1,6})(.*)")
