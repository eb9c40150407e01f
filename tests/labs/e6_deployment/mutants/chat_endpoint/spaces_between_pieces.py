"""Joins pieces with spaces."""

HINT = "message with all pieces joined"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, join=" ".join)
