"""Has only the keys that are in the file."""

HINT = "all seven keys are always there"


def parse_modelfile(text):
    return _parse(text, bare_keys=True)
