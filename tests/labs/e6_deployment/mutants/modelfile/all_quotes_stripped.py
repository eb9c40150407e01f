"""Strips all quotes from the ends of a text in quotes."""

HINT = "one quote goes from each end"


def parse_modelfile(text):
    return _parse(text, unquote=lambda v: v.strip('"') if len(v) > 1 and v[0] == v[-1] == '"' else v)
