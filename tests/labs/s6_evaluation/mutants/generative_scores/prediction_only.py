"""Normalises the prediction alone."""

HINT = "both in lower case"


def exact_match(prediction, reference, *, ignore_case=False, ignore_punctuation=False):
    return _match(prediction, reference, ignore_case, ignore_punctuation, both=False)
