"""Errors in OpenAI's shape, but with FastAPI's status."""

HINT = "which status"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, status=422)
