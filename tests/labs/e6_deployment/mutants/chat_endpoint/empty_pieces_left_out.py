"""Empty pieces aren't sent."""

HINT = "also an empty one"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, skip_empty=True)
