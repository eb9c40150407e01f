"""Puts a space where punctuation was."""

HINT = "string.punctuation goes"


def exact_match(prediction, reference, *, ignore_case=False, ignore_punctuation=False):
    return _match(prediction, reference, ignore_case, ignore_punctuation, space=" ")
