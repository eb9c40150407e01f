"""Usage is streamed unasked."""

HINT = "only if it was asked for"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, usage_always=True)
