"""Ignores case always."""

HINT = "case counts unless"


def exact_match(prediction, reference, *, ignore_case=False, ignore_punctuation=False):
    return _match(prediction, reference, ignore_case, ignore_punctuation, always=("case",))
