"""Makes a line end of a backslash and an n."""

HINT = "there are no escapes"


def parse_modelfile(text):
    return _parse(text, escapes=True)
