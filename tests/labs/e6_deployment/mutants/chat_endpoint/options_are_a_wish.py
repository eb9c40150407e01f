"""Streams usage wherever there are stream_options."""

HINT = "stream_options alone"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, asks_for_usage=lambda options: options != {})
