"""Takes off a comment behind a parameter."""

HINT = "of a parameter too"


def parse_modelfile(text):
    return _parse(text, cut_value=lambda name, v: v.split(" #")[0].strip() if name == "parameter" else v)
