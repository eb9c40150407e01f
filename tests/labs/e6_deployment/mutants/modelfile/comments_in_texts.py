"""Cuts lines that begin with # out of a text."""

HINT = "inside a text nothing is a comment"


def parse_modelfile(text):
    return _parse(text, inner_comments=True)
