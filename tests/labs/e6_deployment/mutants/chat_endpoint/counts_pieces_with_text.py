"""Empty pieces don't count as tokens."""

HINT = "also an empty one"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, count=lambda came: sum(map(bool, came)))
