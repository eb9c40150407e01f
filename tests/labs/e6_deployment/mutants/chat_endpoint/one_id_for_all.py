"""All answers have the same id."""

HINT = "another answer has another id"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, same_id=True)
