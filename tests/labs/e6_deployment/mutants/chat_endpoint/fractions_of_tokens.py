"""max_tokens may be any number."""

HINT = "which status, param and code"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine,
        models,
        max_tokens_limit,
        tokens_ok=lambda n, limit: isinstance(n, (int, float)) and 1 <= n <= limit,
        pass_options=lambda t, n: {"temperature": t, "max_tokens": int(n)},
    )
