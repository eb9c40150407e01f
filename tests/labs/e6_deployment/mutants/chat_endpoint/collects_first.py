"""Collects all pieces and then sends them."""

HINT = "a list of all pieces, sent at the end, is no stream"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, collect=True)
