"""Strips quotes from either end."""

HINT = "only a text that begins *and* ends"


def parse_modelfile(text):
    return _parse(text, quotes="strip")
