"""Takes the first number of the text."""

HINT = "the last number counts"
DEMO = True


def final_number(text):
    return _final(text, marker=False, last=0)
