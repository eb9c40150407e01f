"""Takes any role."""

HINT = "refuse it, with 'line n'"


def parse_modelfile(text):
    return _parse(text, roles=False)
