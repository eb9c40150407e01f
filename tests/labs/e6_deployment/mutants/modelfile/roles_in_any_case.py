"""Takes roles in any case."""

HINT = "refuse it, with 'line n'"


def parse_modelfile(text):
    return _parse(text, role_of=str.lower)
