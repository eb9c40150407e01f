"""Takes the last number after the words."""

HINT = "after the last 'answer is' the first number"


def final_number(text):
    return _final(text, place=-1)
