"""Reads values with json.loads, and so true as True."""

HINT = "take nothing else for a value"


def _read(value):
    try:
        return json.loads(value)
    except ValueError:
        return int(value) if value.startswith("+") else value


def parse_modelfile(text):
    return _parse(text, read=_read)
