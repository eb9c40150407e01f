"""max_tokens may be 0."""

HINT = "which status, param and code"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine, models, max_tokens_limit, tokens_ok=lambda n, limit: isinstance(n, int) and 0 <= n <= limit
    )
