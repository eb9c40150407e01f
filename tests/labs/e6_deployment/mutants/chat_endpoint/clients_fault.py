"""The engine's failure is an invalid request."""

HINT = "a status 200 can't be taken back"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, failed_kind="invalid_request_error")
