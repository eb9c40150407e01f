"""Looks for the closing quotes from the next line on."""

HINT = "on the first line too"


def parse_modelfile(text):
    return _parse(text, one_line_block=False)
