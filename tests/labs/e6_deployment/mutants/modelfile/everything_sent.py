"""Sends all parameters."""

HINT = "what the server was started with is left out"


def to_request(spec, user):
    return _ask(spec, user, keep=("temperature", "top_p", "seed", "stop", "num_ctx", "top_k"))
