"""Leaves the examples out."""

HINT = "system, the file's examples"


def to_request(spec, user):
    return _ask(spec, user, order=2)
