"""A promise that isn't known is passed over."""

HINT = "a misspelt promise"


def report(records, slo):
    return _report(records, slo, check_slo=False)
