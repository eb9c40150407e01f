"""Knows the roles user and assistant alone."""

HINT = "system, user and assistant are roles"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, roles=("user", "assistant"))
