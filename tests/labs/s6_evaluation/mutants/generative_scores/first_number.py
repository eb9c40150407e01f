"""Takes the first number."""

HINT = "the last number, not the first"
DEMO = True


def extract_number(text):
    return _number(text, which=0)
