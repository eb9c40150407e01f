"""Refuses fields that it doesn't know."""

HINT = "fields that aren't known are ignored"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, ignore_unknown=False)
