"""Of two system texts the first counts."""

HINT = "the last one counts"


def parse_modelfile(text):
    return _parse(text, first_wins=True)
