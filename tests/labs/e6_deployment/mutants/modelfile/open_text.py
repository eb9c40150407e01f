"""Takes an open text to the end of the file."""

HINT = "refuse it, with 'line n'"


def parse_modelfile(text):
    return _parse(text, end_needed=False)
