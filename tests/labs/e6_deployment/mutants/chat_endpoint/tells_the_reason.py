"""Tells the client the exception's text."""

HINT = "not the exception's own text"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, reason=str)
