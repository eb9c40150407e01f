"""Usage isn't streamed even if asked for."""

HINT = "one chunk without choices and with usage"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, usage_never=True)
