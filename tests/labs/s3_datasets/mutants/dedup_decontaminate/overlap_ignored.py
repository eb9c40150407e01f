"""Is content with one n-gram."""

HINT = "count the different n-grams that both have"


def contaminated(train, test, n=13, min_overlap=1):
    return _bad(train, test, n, 1)
