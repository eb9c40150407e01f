"""Counts the first occurrence of what is repeated as well."""

HINT = "the first occurrence isn't a repetition"


def repetition_flags(text):
    return _repetition(text, first=True)
