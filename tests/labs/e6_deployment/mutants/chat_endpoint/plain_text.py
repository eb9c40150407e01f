"""A stream of plain text."""

HINT = 'media_type="text/event-stream"'


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, media="text/plain")
