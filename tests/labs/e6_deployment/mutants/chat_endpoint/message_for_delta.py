"""Chunks have message in place of delta."""

HINT = "a chunk's choice has delta"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, delta_key="message")
