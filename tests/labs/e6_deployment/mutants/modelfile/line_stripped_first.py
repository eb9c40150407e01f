"""Takes white space off a line before it looks for quotes."""

HINT = "before you know how the text is written"


def parse_modelfile(text):
    return _parse(text, strip_first=True)
