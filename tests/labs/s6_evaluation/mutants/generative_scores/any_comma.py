"""Takes a comma anywhere for one between thousands."""

# Which commas count shows only where a group hasn't three digits; the hidden questions have such a text.
HINT = None


def extract_number(text):
    return _number(text, r"-?\$?[0-9][0-9,]*(?:\.[0-9]+)?")
