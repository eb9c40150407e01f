"""Takes the spaces before the first line, too."""

HINT = "the spaces before `first` stay"


def split_by_header(md):
    return _sections(md, trim=str.strip)
