"""Answers for any model."""

HINT = "which status, param and code"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, skip=("model",))
