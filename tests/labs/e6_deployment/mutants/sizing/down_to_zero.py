"""No load needs no replica."""

HINT = "at least one"


def replicas(*arguments):
    return _replicas(*arguments, least=0)
