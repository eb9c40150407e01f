"""Counts overlapping runs twice."""

HINT = "or overlapping runs count twice"


def repetition_flags(text):
    return _repetition(text, jump=False)
