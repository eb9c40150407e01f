"""Takes an empty system text for none."""

HINT = "it is '' and not None"


def parse_modelfile(text):
    return _parse(text, empty_is_none=True)
