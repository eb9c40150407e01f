"""Returns floats."""

HINT = "return a Fraction"


def final_number(text):
    found = _final(text)
    return None if found is None else float(found)
