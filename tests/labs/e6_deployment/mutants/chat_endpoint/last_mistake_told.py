"""Checks in another order."""

HINT = "the first in the docstring's order"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine, models, max_tokens_limit, order=("max_tokens", "temperature", "messages", "model")
    )
