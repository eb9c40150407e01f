"""Knows comments only at the very beginning of a line."""

HINT = "also where the # is indented"


def parse_modelfile(text):
    return _parse(text, indented_comments=False)
