"""Puts the system message before the user's, after the examples."""

HINT = "system, the file's examples"


def to_request(spec, user):
    return _ask(spec, user, order=1)
