"""Leaves out a parameter of 0."""

HINT = "a temperature of 0 too"


def to_request(spec, user):
    return _ask(spec, user, truthy=True)
