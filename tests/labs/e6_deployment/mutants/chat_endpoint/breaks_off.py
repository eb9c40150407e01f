"""A stream whose engine fails simply breaks off."""

HINT = 'an event with {"error"'


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, stream_error="raise")
