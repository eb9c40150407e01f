"""Makes every number a float."""

HINT = "int if int() reads it"


def parse_modelfile(text):
    return _parse(text, numbers="floats")
