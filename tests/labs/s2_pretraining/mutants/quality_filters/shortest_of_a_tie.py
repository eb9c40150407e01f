"""Takes the shortest of equally frequent n-grams."""

HINT = "among equally frequent n-grams the longest"


def repetition_flags(text):
    return _repetition(text, tie=min)
