"""Makes the names of parameters small, too."""

HINT = "the name as it stands"


def parse_modelfile(text):
    spec = _parse(text)
    return spec | {"parameters": {name.lower(): value for name, value in spec["parameters"].items()}}
