"""Cuts max_tokens to the limit in place of refusing."""

HINT = "which status, param and code"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(
        engine,
        models,
        max_tokens_limit,
        tokens_ok=lambda n, limit: isinstance(n, int) and n >= 1,
        pass_options=lambda t, n: {"temperature": t, "max_tokens": min(n, max_tokens_limit)},
    )
