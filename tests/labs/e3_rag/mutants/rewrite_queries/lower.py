"""lower() in place of casefold(): ß and SS differ."""

HINT = "lower() doesn't"


def multi_query(question, rewrites, retrieve, fuse, k):
    return _multi(question, rewrites, retrieve, fuse, k, key=lambda t: t.strip().lower())
