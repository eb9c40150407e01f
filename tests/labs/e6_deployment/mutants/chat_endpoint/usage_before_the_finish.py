"""Usage before the finish_reason."""

HINT = "finish_reason, then one chunk without choices"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, usage_order="before")
