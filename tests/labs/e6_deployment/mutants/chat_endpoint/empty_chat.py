"""An empty list of messages is a chat."""

HINT = "which status, param and code"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, skip=("empty",))
