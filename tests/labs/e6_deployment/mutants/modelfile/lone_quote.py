"""Takes a lone quote for an empty text in quotes."""

HINT = "one quote can't be both"


def parse_modelfile(text):
    return _parse(text, unquote=lambda v: v[1:-1] if v[:1] == v[-1:] == '"' else v)
