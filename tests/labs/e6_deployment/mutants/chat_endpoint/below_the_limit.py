"""max_tokens must be below the limit."""

HINT = "max_tokens_limit and 1"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine,
        models,
        max_tokens_limit + 1,
        tokens_ok=lambda n, limit: isinstance(n, int) and 1 <= n < max_tokens_limit,
        default_tokens=max_tokens_limit - 1,
    )
