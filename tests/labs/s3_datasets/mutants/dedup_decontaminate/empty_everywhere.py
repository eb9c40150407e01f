"""Finds an item without words everywhere."""

HINT = "an item without words is in no text"


def contaminated(train, test, n=13, min_overlap=1):
    return _bad(train, test, n, min_overlap, empty=True)
