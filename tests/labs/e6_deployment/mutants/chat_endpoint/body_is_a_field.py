"""A body that is no object is told as a field of that name."""

HINT = "which status, param and code"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, object_check=False)
