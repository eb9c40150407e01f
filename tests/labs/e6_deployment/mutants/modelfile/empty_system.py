"""Sends an empty system message."""

HINT = "no system message without a text"


def to_request(spec, user):
    return _ask(spec, user, empty=True)
