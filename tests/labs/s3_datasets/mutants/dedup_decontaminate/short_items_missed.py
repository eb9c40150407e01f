"""Finds no item of fewer than n words."""

HINT = "a short item's words stand in the text as one run"


def contaminated(train, test, n=13, min_overlap=1):
    return _bad(train, test, n, min_overlap, short=False)
