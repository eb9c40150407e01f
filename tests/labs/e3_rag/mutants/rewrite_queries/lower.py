"""lower() in place of casefold(): ß and SS differ."""

HINT = None  # no visible text has a letter in which the two differ: docstring and hint name casefold


def multi_query(question, rewrites, retrieve, fuse, k):
    return _multi(question, rewrites, retrieve, fuse, k, key=lambda t: t.strip().lower())
