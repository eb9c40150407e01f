"""Normalises the number through float."""

HINT = "as it is written"


def extract_number(text):
    return _number(text, form=lambda t: f"{float(t):g}")
