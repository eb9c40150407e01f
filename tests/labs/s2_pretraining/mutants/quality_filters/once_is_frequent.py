"""Takes an n-gram that occurs once for the most frequent."""

HINT = "0 if no n-gram occurs twice"


def repetition_flags(text):
    return _repetition(text, once=0)
