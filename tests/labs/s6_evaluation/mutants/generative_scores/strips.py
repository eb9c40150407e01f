"""Strips white space before comparing."""

HINT = "white space counts"


def exact_match(prediction, reference, *, ignore_case=False, ignore_punctuation=False):
    return _match(prediction, reference, ignore_case, ignore_punctuation, strip=True)
