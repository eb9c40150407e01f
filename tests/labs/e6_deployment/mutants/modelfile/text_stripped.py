"""Takes white space off a text in three quotes."""

HINT = "exactly as it stands"


def parse_modelfile(text):
    return _parse(text, strip_block=True)
