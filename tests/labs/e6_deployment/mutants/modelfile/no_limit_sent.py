"""Sends a num_predict of -1."""

HINT = "means without limit"


def to_request(spec, user):
    return _ask(spec, user, limit=-9)
