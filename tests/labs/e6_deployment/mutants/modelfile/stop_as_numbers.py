"""Makes a number of a stop that looks like one."""

HINT = "also if they look like numbers"


def parse_modelfile(text):
    return _parse(text, stop="numbers")
