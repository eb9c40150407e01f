"""Splits on white space, and loses the spaces of a text."""

HINT = "split off the instruction's name once"


def parse_modelfile(text):
    return _parse(text, words=True)
