"""Sends status 200 before the engine was asked."""

HINT = "ask for the first piece before the response begins"


def make_app(engine, models, max_tokens_limit):
    return _chat_app(engine, models, max_tokens_limit, look_first=False)
