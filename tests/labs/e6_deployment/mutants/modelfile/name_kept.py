"""Leaves num_predict under its name."""

HINT = "num_predict becomes max_tokens"


def to_request(spec, user):
    return _ask(spec, user, rename=False)
