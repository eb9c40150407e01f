"""Puts each label where the token is predicted, so that it is shifted twice."""

HINT = "each at its own place"


def assistant_labels(ids, header, end):
    return [*_labels(ids, header, end)[1:], -100]
