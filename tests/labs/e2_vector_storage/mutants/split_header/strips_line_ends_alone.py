"""Takes line breaks from both ends, and leaves lines of spaces."""

HINT = "only blank lines go from both ends"


def split_by_header(md):
    return _sections(md, trim=lambda text: text.strip("\n"))
