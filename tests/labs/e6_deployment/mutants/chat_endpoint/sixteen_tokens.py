"""By default 16 tokens, as OpenAI's old interface had it."""

HINT = "max_tokens_limit and 1"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, default_tokens=min(16, max(1, max_tokens_limit - 1)))
