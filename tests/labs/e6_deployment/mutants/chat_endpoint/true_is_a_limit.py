"""Takes true for max_tokens."""

HINT = "max_tokens that is true"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine, models, max_tokens_limit, tokens_ok=lambda n, limit: isinstance(n, int) and 1 <= n <= limit
    )
