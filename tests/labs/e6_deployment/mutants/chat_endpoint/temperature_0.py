"""By default the temperature is 0."""

HINT = "null means the default"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, default_temperature=0)
