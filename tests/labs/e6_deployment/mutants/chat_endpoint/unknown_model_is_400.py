"""An unknown model is a bad request like any other."""

HINT = "which status, param and code"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, unknown_status=400)
