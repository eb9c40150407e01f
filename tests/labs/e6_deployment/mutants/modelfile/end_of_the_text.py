"""Names the last line for a text that isn't closed."""

HINT = "refuse it, with 'line n'"


def parse_modelfile(text):
    return _parse(text, line_of="end")
