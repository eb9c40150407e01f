"""Looks for digits instead of asking int and float."""

HINT = "let int() and float() decide"


def _read(value):
    digits = value.lstrip("-")
    if digits.isdigit():
        return int(value)
    return float(value) if digits.replace(".", "", 1).isdigit() else value


def parse_modelfile(text):
    return _parse(text, read=_read)
