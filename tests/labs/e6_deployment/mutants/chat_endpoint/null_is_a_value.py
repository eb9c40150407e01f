"""null is refused as a value."""

HINT = "null means the default"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, null_is_default=False)
