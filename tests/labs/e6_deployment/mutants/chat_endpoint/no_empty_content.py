"""Refuses an empty content."""

HINT = "an empty content is a text"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine,
        models,
        max_tokens_limit,
        content_ok=lambda content: isinstance(content, str) and bool(content),
    )
