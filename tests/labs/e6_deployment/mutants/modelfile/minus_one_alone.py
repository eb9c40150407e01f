"""Takes num_predict −1 alone for no limit."""

HINT = "not −1 alone"


def to_request(spec, user):
    return _ask(spec, user, limited=lambda n, limit: n != -1)
