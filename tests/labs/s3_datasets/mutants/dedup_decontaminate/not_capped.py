"""Asks for more n-grams than an item has."""

HINT = "all of the item's are enough"


def contaminated(train, test, n=13, min_overlap=1):
    return _bad(train, test, n, min_overlap, cap=False)
