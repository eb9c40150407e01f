"""The engine's failure is an invalid request."""

HINT = "as it isn't the client's fault"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, failed_kind="invalid_request_error")
